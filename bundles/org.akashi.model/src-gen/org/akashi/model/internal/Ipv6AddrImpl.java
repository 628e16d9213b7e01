/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.Ipv6Addr;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ipv6 Addr</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.Ipv6AddrImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.akashi.model.internal.Ipv6AddrImpl#getResolvesToRefs <em>Resolves To Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.Ipv6AddrImpl#getBelongsToRefs <em>Belongs To Refs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class Ipv6AddrImpl extends CyberObservableImpl implements Ipv6Addr {
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
	 * The cached value of the '{@link #getBelongsToRefs() <em>Belongs To Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelongsToRefs()
	 * @generated
	 * @ordered
	 */
	protected Object belongsToRefs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Ipv6AddrImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.IPV6_ADDR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.IPV6_ADDR__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getResolvesToRefs() {
		if (!(resolvesToRefs instanceof EList<?>)) {
			resolvesToRefs = unpackedTexts(resolvesToRefs, ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS);
		}
		return list(resolvesToRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBelongsToRefs() {
		if (!(belongsToRefs instanceof EList<?>)) {
			belongsToRefs = unpackedTexts(belongsToRefs, ModelPackage.IPV6_ADDR__BELONGS_TO_REFS);
		}
		return list(belongsToRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.IPV6_ADDR__VALUE:
				return getValue();
			case ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS:
				return getResolvesToRefs();
			case ModelPackage.IPV6_ADDR__BELONGS_TO_REFS:
				return getBelongsToRefs();
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
			case ModelPackage.IPV6_ADDR__VALUE:
				setValue((String)newValue);
				return;
			case ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS:
				getResolvesToRefs().clear();
				getResolvesToRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.IPV6_ADDR__BELONGS_TO_REFS:
				getBelongsToRefs().clear();
				getBelongsToRefs().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.IPV6_ADDR__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS:
				getResolvesToRefs().clear();
				return;
			case ModelPackage.IPV6_ADDR__BELONGS_TO_REFS:
				getBelongsToRefs().clear();
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
			case ModelPackage.IPV6_ADDR__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS:
				return isFilled(resolvesToRefs);
			case ModelPackage.IPV6_ADDR__BELONGS_TO_REFS:
				return isFilled(belongsToRefs);
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
		result.append(", belongsToRefs: ");
		result.append(shown(belongsToRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.IPV6_ADDR__VALUE:
				return value;
			case ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS:
				return resolvesToRefs;
			case ModelPackage.IPV6_ADDR__BELONGS_TO_REFS:
				return belongsToRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.IPV6_ADDR__VALUE:
				this.value = (String)value;
				return;
			case ModelPackage.IPV6_ADDR__RESOLVES_TO_REFS:
				this.resolvesToRefs = value;
				return;
			case ModelPackage.IPV6_ADDR__BELONGS_TO_REFS:
				this.belongsToRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //Ipv6AddrImpl
