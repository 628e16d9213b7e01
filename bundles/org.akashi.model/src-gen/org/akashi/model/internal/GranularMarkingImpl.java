/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.GranularMarking;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Granular Marking</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.GranularMarkingImpl#getLang <em>Lang</em>}</li>
 *   <li>{@link org.akashi.model.internal.GranularMarkingImpl#getMarkingRef <em>Marking Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.GranularMarkingImpl#getSelectors <em>Selectors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GranularMarkingImpl extends StixElementImpl implements GranularMarking {
	/**
	 * The default value of the '{@link #getLang() <em>Lang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLang()
	 * @generated
	 * @ordered
	 */
	protected static final String LANG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLang() <em>Lang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLang()
	 * @generated
	 * @ordered
	 */
	protected String lang = LANG_EDEFAULT;

	/**
	 * The default value of the '{@link #getMarkingRef() <em>Marking Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarkingRef()
	 * @generated
	 * @ordered
	 */
	protected static final String MARKING_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMarkingRef() <em>Marking Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarkingRef()
	 * @generated
	 * @ordered
	 */
	protected String markingRef = MARKING_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSelectors() <em>Selectors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> selectors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GranularMarkingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.GRANULAR_MARKING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLang() {
		return lang;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLang(String newLang) {
		String oldLang = lang;
		lang = newLang;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GRANULAR_MARKING__LANG, oldLang, lang));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMarkingRef() {
		return markingRef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarkingRef(String newMarkingRef) {
		String oldMarkingRef = markingRef;
		markingRef = newMarkingRef;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GRANULAR_MARKING__MARKING_REF, oldMarkingRef, markingRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSelectors() {
		if (selectors == null) {
			selectors = new EDataTypeEList<String>(String.class, this, ModelPackage.GRANULAR_MARKING__SELECTORS);
		}
		return selectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.GRANULAR_MARKING__LANG:
				return getLang();
			case ModelPackage.GRANULAR_MARKING__MARKING_REF:
				return getMarkingRef();
			case ModelPackage.GRANULAR_MARKING__SELECTORS:
				return getSelectors();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.GRANULAR_MARKING__LANG:
				setLang((String)newValue);
				return;
			case ModelPackage.GRANULAR_MARKING__MARKING_REF:
				setMarkingRef((String)newValue);
				return;
			case ModelPackage.GRANULAR_MARKING__SELECTORS:
				getSelectors().clear();
				getSelectors().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.GRANULAR_MARKING__LANG:
				setLang(LANG_EDEFAULT);
				return;
			case ModelPackage.GRANULAR_MARKING__MARKING_REF:
				setMarkingRef(MARKING_REF_EDEFAULT);
				return;
			case ModelPackage.GRANULAR_MARKING__SELECTORS:
				getSelectors().clear();
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
			case ModelPackage.GRANULAR_MARKING__LANG:
				return LANG_EDEFAULT == null ? lang != null : !LANG_EDEFAULT.equals(lang);
			case ModelPackage.GRANULAR_MARKING__MARKING_REF:
				return MARKING_REF_EDEFAULT == null ? markingRef != null : !MARKING_REF_EDEFAULT.equals(markingRef);
			case ModelPackage.GRANULAR_MARKING__SELECTORS:
				return selectors != null && !selectors.isEmpty();
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
		result.append(" (lang: ");
		result.append(lang);
		result.append(", markingRef: ");
		result.append(markingRef);
		result.append(", selectors: ");
		result.append(selectors);
		result.append(')');
		return result.toString();
	}

} //GranularMarkingImpl
