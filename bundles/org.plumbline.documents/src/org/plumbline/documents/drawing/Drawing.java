// SPDX-License-Identifier: EPL-2.0
package org.plumbline.documents.drawing;

import java.util.List;

import org.plumbline.documents.plan.Figure;

/**
 * A figure in one language with its measures, in pixels of a screen at its natural size, from the upper left corner.
 *
 * @param boxes outer ones before those within
 */
public record Drawing(double width, double height, List<Placed> boxes, List<Route> routes) {

    public record Point(double x, double y) {
    }

    /** An upright rectangle. */
    public record Area(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public boolean contains(Area other) {
            return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
        }

        public boolean overlaps(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }

    /**
     * A box in its place.
     *
     * @param title the lines of its title
     * @param details its details, as much of each as has room
     */
    public record Placed(Figure.Box box, Area area, List<String> title, List<String> details) {
    }

    /**
     * A connection on its way.
     *
     * @param points its corners, from its beginning to its end
     * @param label where its label and its sign stand
     */
    public record Route(Figure.Connection connection, List<Point> points, Area label, String text) {
    }

    public Drawing {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }
}
