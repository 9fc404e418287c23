/**
 * Page models: one {@code …Page} record for each template, and what makes them out of answers.
 *
 * <p>Templates hold loops and conditions alone, so everything that is worked out is worked out
 * here. Text from documents stays text; the one piece of ready markup is {@link
 * org.lontar.web.page.MarkedText}, escaped first and marked after. No HTTP type may enter.
 */
@NullMarked
package org.lontar.web.page;

import org.jspecify.annotations.NullMarked;
