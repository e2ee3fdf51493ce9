// SPDX-License-Identifier: EPL-2.0

/** The platform picture: regions, zones, sites, planes, components and flows. */
package org.plumbline.documents.picture;
