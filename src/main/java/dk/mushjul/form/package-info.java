/**
 * What a form asks for, and whether what came back is an answer to it. Reads the same form files
 * that the browser renders and decides as the browser does; knows neither the engine nor HTTP.
 */
package dk.mushjul.form;
