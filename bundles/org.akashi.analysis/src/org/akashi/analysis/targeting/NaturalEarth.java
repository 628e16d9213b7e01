package org.akashi.analysis.targeting;

/**
 * The Natural Earth projection of Tom Patterson in the polynomial form of Bojan Šavrič, Bernhard Jenny and others (2011):
 * a world map that looks as people expect one, neither equal-area nor conformal.
 */
public final class NaturalEarth {

	/** Half its width, at the equator. */
	public static final double HALF_WIDTH = Math.PI * 0.870700;

	private NaturalEarth() {
	}

	/**
	 * To the right, from −{@link #HALF_WIDTH} to {@link #HALF_WIDTH}.
	 *
	 * @param longitude degrees
	 * @param latitude  degrees
	 */
	public static double x(double longitude, double latitude) {
		double phi = Math.toRadians(latitude);
		double p2 = phi * phi;
		double p4 = p2 * p2;
		return Math.toRadians(longitude) * (0.870700 - 0.131979 * p2 - 0.013791 * p4 + p4 * p4 * p2 * (0.003971 - 0.001529 * p2));
	}

	/**
	 * Up, in the unit of {@link #x}.
	 *
	 * @param latitude degrees
	 */
	public static double y(double latitude) {
		double phi = Math.toRadians(latitude);
		double p2 = phi * phi;
		double p4 = p2 * p2;
		return phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
	}
}
