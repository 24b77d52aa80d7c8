/** Looks at the finished site as its readers do: in a browser, by keyboard, without JavaScript. */
package org.windscreen.browser;
