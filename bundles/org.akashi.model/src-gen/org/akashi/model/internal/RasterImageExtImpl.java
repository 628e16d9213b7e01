/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.RasterImageExt;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Raster Image Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.RasterImageExtImpl#getImageHeight <em>Image Height</em>}</li>
 *   <li>{@link org.akashi.model.internal.RasterImageExtImpl#getImageWidth <em>Image Width</em>}</li>
 *   <li>{@link org.akashi.model.internal.RasterImageExtImpl#getBitsPerPixel <em>Bits Per Pixel</em>}</li>
 *   <li>{@link org.akashi.model.internal.RasterImageExtImpl#getExifTags <em>Exif Tags</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RasterImageExtImpl extends StixElementImpl implements RasterImageExt {
	/**
	 * The default value of the '{@link #getImageHeight() <em>Image Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageHeight()
	 * @generated
	 * @ordered
	 */
	protected static final Long IMAGE_HEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImageHeight() <em>Image Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageHeight()
	 * @generated
	 * @ordered
	 */
	protected Long imageHeight = IMAGE_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getImageWidth() <em>Image Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageWidth()
	 * @generated
	 * @ordered
	 */
	protected static final Long IMAGE_WIDTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImageWidth() <em>Image Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImageWidth()
	 * @generated
	 * @ordered
	 */
	protected Long imageWidth = IMAGE_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitsPerPixel() <em>Bits Per Pixel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerPixel()
	 * @generated
	 * @ordered
	 */
	protected static final Long BITS_PER_PIXEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBitsPerPixel() <em>Bits Per Pixel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerPixel()
	 * @generated
	 * @ordered
	 */
	protected Long bitsPerPixel = BITS_PER_PIXEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExifTags() <em>Exif Tags</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExifTags()
	 * @generated
	 * @ordered
	 */
	protected Object exifTags;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RasterImageExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.RASTER_IMAGE_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getImageHeight() {
		return imageHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImageHeight(Long newImageHeight) {
		Long oldImageHeight = imageHeight;
		imageHeight = newImageHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT, oldImageHeight, imageHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getImageWidth() {
		return imageWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImageWidth(Long newImageWidth) {
		Long oldImageWidth = imageWidth;
		imageWidth = newImageWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH, oldImageWidth, imageWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getBitsPerPixel() {
		return bitsPerPixel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitsPerPixel(Long newBitsPerPixel) {
		Long oldBitsPerPixel = bitsPerPixel;
		bitsPerPixel = newBitsPerPixel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL, oldBitsPerPixel, bitsPerPixel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getExifTags() {
		if (!(exifTags instanceof EList<?>)) {
			exifTags = unpackedMap(exifTags, ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS);
		}
		return map(exifTags);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				return ((InternalEList<?>)getExifTags()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT:
				return getImageHeight();
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH:
				return getImageWidth();
			case ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL:
				return getBitsPerPixel();
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				if (coreType) return getExifTags();
				else return getExifTags().map();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT:
				setImageHeight((Long)newValue);
				return;
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH:
				setImageWidth((Long)newValue);
				return;
			case ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL:
				setBitsPerPixel((Long)newValue);
				return;
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				((EStructuralFeature.Setting)getExifTags()).set(newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT:
				setImageHeight(IMAGE_HEIGHT_EDEFAULT);
				return;
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH:
				setImageWidth(IMAGE_WIDTH_EDEFAULT);
				return;
			case ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL:
				setBitsPerPixel(BITS_PER_PIXEL_EDEFAULT);
				return;
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				getExifTags().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT:
				return IMAGE_HEIGHT_EDEFAULT == null ? imageHeight != null : !IMAGE_HEIGHT_EDEFAULT.equals(imageHeight);
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH:
				return IMAGE_WIDTH_EDEFAULT == null ? imageWidth != null : !IMAGE_WIDTH_EDEFAULT.equals(imageWidth);
			case ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL:
				return BITS_PER_PIXEL_EDEFAULT == null ? bitsPerPixel != null : !BITS_PER_PIXEL_EDEFAULT.equals(bitsPerPixel);
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				return isFilled(exifTags);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (imageHeight: ");
		result.append(imageHeight);
		result.append(", imageWidth: ");
		result.append(imageWidth);
		result.append(", bitsPerPixel: ");
		result.append(bitsPerPixel);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT:
				return imageHeight;
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH:
				return imageWidth;
			case ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL:
				return bitsPerPixel;
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				return exifTags;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_HEIGHT:
				this.imageHeight = (Long)value;
				return;
			case ModelPackage.RASTER_IMAGE_EXT__IMAGE_WIDTH:
				this.imageWidth = (Long)value;
				return;
			case ModelPackage.RASTER_IMAGE_EXT__BITS_PER_PIXEL:
				this.bitsPerPixel = (Long)value;
				return;
			case ModelPackage.RASTER_IMAGE_EXT__EXIF_TAGS:
				this.exifTags = value;
				return;
		}
		super.pack(featureID, value);
	}

} //RasterImageExtImpl
