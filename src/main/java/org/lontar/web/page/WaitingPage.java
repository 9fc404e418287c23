package org.lontar.web.page;

/**
 * Stands in for every page until the first documents can be found. Immutable.
 *
 * @param frame around it, with the progress
 * @param refreshSeconds when the browser asks again
 */
public record WaitingPage(Frame frame, int refreshSeconds) {}
