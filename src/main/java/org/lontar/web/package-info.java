/**
 * The portal over HTTP: server, routes, one handler a route, and one mapping of errors.
 *
 * <p>The front door is {@link org.lontar.web.WebServer}. A request passes the guards ({@code
 * web.guard}: who may ask how often, how many searches run at once), reaches one handler, and
 * leaves as JSON or as a page model ({@code web.page}) that a template draws.
 *
 * <p>No engine's type and no file of the corpus may enter here: what handlers need comes in by
 * {@link org.lontar.web.WebContent}. What was read from documents is hostile; nothing of it reaches
 * a page unescaped.
 */
@NullMarked
package org.lontar.web;

import org.jspecify.annotations.NullMarked;
