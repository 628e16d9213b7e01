/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.DomainName;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Domain Name</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.DomainNameImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.akashi.model.internal.DomainNameImpl#getResolvesToRefs <em>Resolves To Refs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DomainNameImpl extends CyberObservableImpl implements DomainName {
	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResolvesToRefs() <em>Resolves To Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvesToRefs()
	 * @generated
	 * @ordered
	 */
	protected Object resolvesToRefs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DomainNameImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DOMAIN_NAME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOMAIN_NAME__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResolvesToRefs() {
		if (!(resolvesToRefs instanceof EList<?>)) {
			resolvesToRefs = unpackedTexts(resolvesToRefs, ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS);
		}
		return list(resolvesToRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DOMAIN_NAME__VALUE:
				return getValue();
			case ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS:
				return getResolvesToRefs();
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
			case ModelPackage.DOMAIN_NAME__VALUE:
				setValue((String)newValue);
				return;
			case ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS:
				getResolvesToRefs().clear();
				getResolvesToRefs().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.DOMAIN_NAME__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS:
				getResolvesToRefs().clear();
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
			case ModelPackage.DOMAIN_NAME__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS:
				return isFilled(resolvesToRefs);
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
		result.append(" (value: ");
		result.append(value);
		result.append(", resolvesToRefs: ");
		result.append(shown(resolvesToRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.DOMAIN_NAME__VALUE:
				return value;
			case ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS:
				return resolvesToRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.DOMAIN_NAME__VALUE:
				this.value = (String)value;
				return;
			case ModelPackage.DOMAIN_NAME__RESOLVES_TO_REFS:
				this.resolvesToRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //DomainNameImpl
