/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import java.util.Collection;

import org.akashi.model.GranularMarking;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


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
	protected Object markingRef = MARKING_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSelectors() <em>Selectors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelectors()
	 * @generated
	 * @ordered
	 */
	protected Object selectors;

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
		return text(markingRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarkingRef(String newMarkingRef) {
		String oldMarkingRef = text(markingRef);
		markingRef = PackedId.of(newMarkingRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.GRANULAR_MARKING__MARKING_REF, oldMarkingRef, newMarkingRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSelectors() {
		if (!(selectors instanceof EList<?>)) {
			selectors = unpackedTexts(selectors, ModelPackage.GRANULAR_MARKING__SELECTORS);
		}
		return list(selectors);
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
				return isFilled(selectors);
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
		result.append(shown(selectors));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.GRANULAR_MARKING__LANG:
				return lang;
			case ModelPackage.GRANULAR_MARKING__MARKING_REF:
				return markingRef;
			case ModelPackage.GRANULAR_MARKING__SELECTORS:
				return selectors;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.GRANULAR_MARKING__LANG:
				this.lang = (String)value;
				return;
			case ModelPackage.GRANULAR_MARKING__MARKING_REF:
				this.markingRef = value;
				return;
			case ModelPackage.GRANULAR_MARKING__SELECTORS:
				this.selectors = value;
				return;
		}
		super.pack(featureID, value);
	}

} //GranularMarkingImpl
