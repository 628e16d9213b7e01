/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EMap;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Raster Image Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.RasterImageExt#getImageHeight <em>Image Height</em>}</li>
 *   <li>{@link org.akashi.model.RasterImageExt#getImageWidth <em>Image Width</em>}</li>
 *   <li>{@link org.akashi.model.RasterImageExt#getBitsPerPixel <em>Bits Per Pixel</em>}</li>
 *   <li>{@link org.akashi.model.RasterImageExt#getExifTags <em>Exif Tags</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getRasterImageExt()
 * @model annotation="http://akashi.org/stix section='6.7.5'"
 * @generated
 */
public interface RasterImageExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Image Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>image_height</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image Height</em>' attribute.
	 * @see #setImageHeight(Long)
	 * @see org.akashi.model.ModelPackage#getRasterImageExt_ImageHeight()
	 * @model annotation="http://akashi.org/stix name='image_height'"
	 * @generated
	 */
	Long getImageHeight();

	/**
	 * Sets the value of the '{@link org.akashi.model.RasterImageExt#getImageHeight <em>Image Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Height</em>' attribute.
	 * @see #getImageHeight()
	 * @generated
	 */
	void setImageHeight(Long value);

	/**
	 * Returns the value of the '<em><b>Image Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>image_width</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image Width</em>' attribute.
	 * @see #setImageWidth(Long)
	 * @see org.akashi.model.ModelPackage#getRasterImageExt_ImageWidth()
	 * @model annotation="http://akashi.org/stix name='image_width'"
	 * @generated
	 */
	Long getImageWidth();

	/**
	 * Sets the value of the '{@link org.akashi.model.RasterImageExt#getImageWidth <em>Image Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image Width</em>' attribute.
	 * @see #getImageWidth()
	 * @generated
	 */
	void setImageWidth(Long value);

	/**
	 * Returns the value of the '<em><b>Bits Per Pixel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>bits_per_pixel</code>: number, <code>null</code> when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bits Per Pixel</em>' attribute.
	 * @see #setBitsPerPixel(Long)
	 * @see org.akashi.model.ModelPackage#getRasterImageExt_BitsPerPixel()
	 * @model annotation="http://akashi.org/stix name='bits_per_pixel'"
	 * @generated
	 */
	Long getBitsPerPixel();

	/**
	 * Sets the value of the '{@link org.akashi.model.RasterImageExt#getBitsPerPixel <em>Bits Per Pixel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits Per Pixel</em>' attribute.
	 * @see #getBitsPerPixel()
	 * @generated
	 */
	void setBitsPerPixel(Long value);

	/**
	 * Returns the value of the '<em><b>Exif Tags</b></em>' map.
	 * The key is of type {@link java.lang.String},
	 * and the value is of type {@link java.lang.String},
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>exif_tags</code>: JSON texts by key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exif Tags</em>' map.
	 * @see org.akashi.model.ModelPackage#getRasterImageExt_ExifTags()
	 * @model mapType="org.eclipse.emf.ecore.EStringToStringMapEntry&lt;org.eclipse.emf.ecore.EString, org.eclipse.emf.ecore.EString&gt;"
	 *        annotation="http://akashi.org/stix name='exif_tags' format='jsondict'"
	 * @generated
	 */
	EMap<String, String> getExifTags();

} // RasterImageExt
