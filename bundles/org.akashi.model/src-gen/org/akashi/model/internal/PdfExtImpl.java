/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.ModelPackage;
import org.akashi.model.PdfExt;

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
 * An implementation of the model object '<em><b>Pdf Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.PdfExtImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.PdfExtImpl#getIsOptimized <em>Is Optimized</em>}</li>
 *   <li>{@link org.akashi.model.internal.PdfExtImpl#getDocumentInfoDict <em>Document Info Dict</em>}</li>
 *   <li>{@link org.akashi.model.internal.PdfExtImpl#getPdfid0 <em>Pdfid0</em>}</li>
 *   <li>{@link org.akashi.model.internal.PdfExtImpl#getPdfid1 <em>Pdfid1</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PdfExtImpl extends StixElementImpl implements PdfExt {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsOptimized() <em>Is Optimized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsOptimized()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean IS_OPTIMIZED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIsOptimized() <em>Is Optimized</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsOptimized()
	 * @generated
	 * @ordered
	 */
	protected Boolean isOptimized = IS_OPTIMIZED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocumentInfoDict() <em>Document Info Dict</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocumentInfoDict()
	 * @generated
	 * @ordered
	 */
	protected Object documentInfoDict;

	/**
	 * The default value of the '{@link #getPdfid0() <em>Pdfid0</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdfid0()
	 * @generated
	 * @ordered
	 */
	protected static final String PDFID0_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPdfid0() <em>Pdfid0</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdfid0()
	 * @generated
	 * @ordered
	 */
	protected String pdfid0 = PDFID0_EDEFAULT;

	/**
	 * The default value of the '{@link #getPdfid1() <em>Pdfid1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdfid1()
	 * @generated
	 * @ordered
	 */
	protected static final String PDFID1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPdfid1() <em>Pdfid1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdfid1()
	 * @generated
	 * @ordered
	 */
	protected String pdfid1 = PDFID1_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PdfExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PDF_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PDF_EXT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getIsOptimized() {
		return isOptimized;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsOptimized(Boolean newIsOptimized) {
		Boolean oldIsOptimized = isOptimized;
		isOptimized = newIsOptimized;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PDF_EXT__IS_OPTIMIZED, oldIsOptimized, isOptimized));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getDocumentInfoDict() {
		if (!(documentInfoDict instanceof EList<?>)) {
			documentInfoDict = unpackedMap(documentInfoDict, ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT);
		}
		return map(documentInfoDict);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPdfid0() {
		return pdfid0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPdfid0(String newPdfid0) {
		String oldPdfid0 = pdfid0;
		pdfid0 = newPdfid0;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PDF_EXT__PDFID0, oldPdfid0, pdfid0));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPdfid1() {
		return pdfid1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPdfid1(String newPdfid1) {
		String oldPdfid1 = pdfid1;
		pdfid1 = newPdfid1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PDF_EXT__PDFID1, oldPdfid1, pdfid1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				return ((InternalEList<?>)getDocumentInfoDict()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.PDF_EXT__VERSION:
				return getVersion();
			case ModelPackage.PDF_EXT__IS_OPTIMIZED:
				return getIsOptimized();
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				if (coreType) return getDocumentInfoDict();
				else return getDocumentInfoDict().map();
			case ModelPackage.PDF_EXT__PDFID0:
				return getPdfid0();
			case ModelPackage.PDF_EXT__PDFID1:
				return getPdfid1();
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
			case ModelPackage.PDF_EXT__VERSION:
				setVersion((String)newValue);
				return;
			case ModelPackage.PDF_EXT__IS_OPTIMIZED:
				setIsOptimized((Boolean)newValue);
				return;
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				((EStructuralFeature.Setting)getDocumentInfoDict()).set(newValue);
				return;
			case ModelPackage.PDF_EXT__PDFID0:
				setPdfid0((String)newValue);
				return;
			case ModelPackage.PDF_EXT__PDFID1:
				setPdfid1((String)newValue);
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
			case ModelPackage.PDF_EXT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ModelPackage.PDF_EXT__IS_OPTIMIZED:
				setIsOptimized(IS_OPTIMIZED_EDEFAULT);
				return;
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				getDocumentInfoDict().clear();
				return;
			case ModelPackage.PDF_EXT__PDFID0:
				setPdfid0(PDFID0_EDEFAULT);
				return;
			case ModelPackage.PDF_EXT__PDFID1:
				setPdfid1(PDFID1_EDEFAULT);
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
			case ModelPackage.PDF_EXT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ModelPackage.PDF_EXT__IS_OPTIMIZED:
				return IS_OPTIMIZED_EDEFAULT == null ? isOptimized != null : !IS_OPTIMIZED_EDEFAULT.equals(isOptimized);
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				return isFilled(documentInfoDict);
			case ModelPackage.PDF_EXT__PDFID0:
				return PDFID0_EDEFAULT == null ? pdfid0 != null : !PDFID0_EDEFAULT.equals(pdfid0);
			case ModelPackage.PDF_EXT__PDFID1:
				return PDFID1_EDEFAULT == null ? pdfid1 != null : !PDFID1_EDEFAULT.equals(pdfid1);
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
		result.append(" (version: ");
		result.append(version);
		result.append(", isOptimized: ");
		result.append(isOptimized);
		result.append(", pdfid0: ");
		result.append(pdfid0);
		result.append(", pdfid1: ");
		result.append(pdfid1);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.PDF_EXT__VERSION:
				return version;
			case ModelPackage.PDF_EXT__IS_OPTIMIZED:
				return isOptimized;
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				return documentInfoDict;
			case ModelPackage.PDF_EXT__PDFID0:
				return pdfid0;
			case ModelPackage.PDF_EXT__PDFID1:
				return pdfid1;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.PDF_EXT__VERSION:
				this.version = (String)value;
				return;
			case ModelPackage.PDF_EXT__IS_OPTIMIZED:
				this.isOptimized = (Boolean)value;
				return;
			case ModelPackage.PDF_EXT__DOCUMENT_INFO_DICT:
				this.documentInfoDict = value;
				return;
			case ModelPackage.PDF_EXT__PDFID0:
				this.pdfid0 = (String)value;
				return;
			case ModelPackage.PDF_EXT__PDFID1:
				this.pdfid1 = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //PdfExtImpl
