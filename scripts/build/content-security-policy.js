/**
 * What the pane's page may load and do. Office.js comes from Microsoft and loads its parts, and an old helper library,
 * from these two hosts (OfficeDev/office-js issue 1005); it reports its own errors to Microsoft's hosts. Fluent UI
 * writes its styles into the page. Nothing may evaluate text.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://*.microsoft.com",
  "frame-src https://*.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

module.exports = { CONTENT_SECURITY_POLICY };
