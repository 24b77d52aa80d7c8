/**
 * Puts the stages together: from the content folder to the published site.
 *
 * <p>In: {@link org.windscreen.publish.BuildOptions}. Out: a {@link
 * org.windscreen.publish.BuildResult}. Read {@link org.windscreen.publish.SiteBuild} first.
 */
package org.windscreen.publish;
