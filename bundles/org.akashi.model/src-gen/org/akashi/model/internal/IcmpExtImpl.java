/**
 */
package org.akashi.model.internal;

import org.akashi.model.IcmpExt;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Icmp Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.IcmpExtImpl#getIcmpTypeHex <em>Icmp Type Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.IcmpExtImpl#getIcmpCodeHex <em>Icmp Code Hex</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IcmpExtImpl extends StixElementImpl implements IcmpExt {
	/**
	 * The default value of the '{@link #getIcmpTypeHex() <em>Icmp Type Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcmpTypeHex()
	 * @generated
	 * @ordered
	 */
	protected static final String ICMP_TYPE_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIcmpTypeHex() <em>Icmp Type Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcmpTypeHex()
	 * @generated
	 * @ordered
	 */
	protected String icmpTypeHex = ICMP_TYPE_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getIcmpCodeHex() <em>Icmp Code Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcmpCodeHex()
	 * @generated
	 * @ordered
	 */
	protected static final String ICMP_CODE_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIcmpCodeHex() <em>Icmp Code Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIcmpCodeHex()
	 * @generated
	 * @ordered
	 */
	protected String icmpCodeHex = ICMP_CODE_HEX_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IcmpExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ICMP_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIcmpTypeHex() {
		return icmpTypeHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIcmpTypeHex(String newIcmpTypeHex) {
		String oldIcmpTypeHex = icmpTypeHex;
		icmpTypeHex = newIcmpTypeHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ICMP_EXT__ICMP_TYPE_HEX, oldIcmpTypeHex, icmpTypeHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIcmpCodeHex() {
		return icmpCodeHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIcmpCodeHex(String newIcmpCodeHex) {
		String oldIcmpCodeHex = icmpCodeHex;
		icmpCodeHex = newIcmpCodeHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ICMP_EXT__ICMP_CODE_HEX, oldIcmpCodeHex, icmpCodeHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ICMP_EXT__ICMP_TYPE_HEX:
				return getIcmpTypeHex();
			case ModelPackage.ICMP_EXT__ICMP_CODE_HEX:
				return getIcmpCodeHex();
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
			case ModelPackage.ICMP_EXT__ICMP_TYPE_HEX:
				setIcmpTypeHex((String)newValue);
				return;
			case ModelPackage.ICMP_EXT__ICMP_CODE_HEX:
				setIcmpCodeHex((String)newValue);
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
			case ModelPackage.ICMP_EXT__ICMP_TYPE_HEX:
				setIcmpTypeHex(ICMP_TYPE_HEX_EDEFAULT);
				return;
			case ModelPackage.ICMP_EXT__ICMP_CODE_HEX:
				setIcmpCodeHex(ICMP_CODE_HEX_EDEFAULT);
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
			case ModelPackage.ICMP_EXT__ICMP_TYPE_HEX:
				return ICMP_TYPE_HEX_EDEFAULT == null ? icmpTypeHex != null : !ICMP_TYPE_HEX_EDEFAULT.equals(icmpTypeHex);
			case ModelPackage.ICMP_EXT__ICMP_CODE_HEX:
				return ICMP_CODE_HEX_EDEFAULT == null ? icmpCodeHex != null : !ICMP_CODE_HEX_EDEFAULT.equals(icmpCodeHex);
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
		result.append(" (icmpTypeHex: ");
		result.append(icmpTypeHex);
		result.append(", icmpCodeHex: ");
		result.append(icmpCodeHex);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.ICMP_EXT__ICMP_TYPE_HEX:
				return icmpTypeHex;
			case ModelPackage.ICMP_EXT__ICMP_CODE_HEX:
				return icmpCodeHex;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.ICMP_EXT__ICMP_TYPE_HEX:
				this.icmpTypeHex = (String)value;
				return;
			case ModelPackage.ICMP_EXT__ICMP_CODE_HEX:
				this.icmpCodeHex = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //IcmpExtImpl
