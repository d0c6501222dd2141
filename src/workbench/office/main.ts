import { windowPort } from "../host/port";
import { startClient } from "./start-client";

// The pane's page in the workbench: the client's script has run before this one; the host is the page around the frame.
startClient(
  window,
  windowPort(window, () => (window.parent === window ? null : window.parent)),
);
