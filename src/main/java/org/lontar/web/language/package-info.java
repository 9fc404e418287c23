/**
 * The languages of the interface: which there are, which one a reader gets, and what the portal
 * says in it.
 *
 * <p>Front door: {@link org.lontar.web.language.LanguageChoice} finds the language of a request,
 * {@link org.lontar.web.language.MessageBundles} has its {@link org.lontar.web.language.Messages}.
 * The bundles are files, {@code messages/<area>_<language>.properties}; the one without a language
 * is English, and stands in where another lacks a message. Knows nothing of pages, searches or
 * documents; what documents say is never translated.
 */
@NullMarked
package org.lontar.web.language;

import org.jspecify.annotations.NullMarked;
