/**
 */
package org.akashi.model.internal;

import org.akashi.model.ModelPackage;
import org.akashi.model.TcpExt;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tcp Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.TcpExtImpl#getSrcFlagsHex <em>Src Flags Hex</em>}</li>
 *   <li>{@link org.akashi.model.internal.TcpExtImpl#getDstFlagsHex <em>Dst Flags Hex</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TcpExtImpl extends StixElementImpl implements TcpExt {
	/**
	 * The default value of the '{@link #getSrcFlagsHex() <em>Src Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcFlagsHex()
	 * @generated
	 * @ordered
	 */
	protected static final String SRC_FLAGS_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSrcFlagsHex() <em>Src Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSrcFlagsHex()
	 * @generated
	 * @ordered
	 */
	protected String srcFlagsHex = SRC_FLAGS_HEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getDstFlagsHex() <em>Dst Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstFlagsHex()
	 * @generated
	 * @ordered
	 */
	protected static final String DST_FLAGS_HEX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDstFlagsHex() <em>Dst Flags Hex</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDstFlagsHex()
	 * @generated
	 * @ordered
	 */
	protected String dstFlagsHex = DST_FLAGS_HEX_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TcpExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.TCP_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSrcFlagsHex() {
		return srcFlagsHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSrcFlagsHex(String newSrcFlagsHex) {
		String oldSrcFlagsHex = srcFlagsHex;
		srcFlagsHex = newSrcFlagsHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TCP_EXT__SRC_FLAGS_HEX, oldSrcFlagsHex, srcFlagsHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDstFlagsHex() {
		return dstFlagsHex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDstFlagsHex(String newDstFlagsHex) {
		String oldDstFlagsHex = dstFlagsHex;
		dstFlagsHex = newDstFlagsHex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.TCP_EXT__DST_FLAGS_HEX, oldDstFlagsHex, dstFlagsHex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.TCP_EXT__SRC_FLAGS_HEX:
				return getSrcFlagsHex();
			case ModelPackage.TCP_EXT__DST_FLAGS_HEX:
				return getDstFlagsHex();
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
			case ModelPackage.TCP_EXT__SRC_FLAGS_HEX:
				setSrcFlagsHex((String)newValue);
				return;
			case ModelPackage.TCP_EXT__DST_FLAGS_HEX:
				setDstFlagsHex((String)newValue);
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
			case ModelPackage.TCP_EXT__SRC_FLAGS_HEX:
				setSrcFlagsHex(SRC_FLAGS_HEX_EDEFAULT);
				return;
			case ModelPackage.TCP_EXT__DST_FLAGS_HEX:
				setDstFlagsHex(DST_FLAGS_HEX_EDEFAULT);
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
			case ModelPackage.TCP_EXT__SRC_FLAGS_HEX:
				return SRC_FLAGS_HEX_EDEFAULT == null ? srcFlagsHex != null : !SRC_FLAGS_HEX_EDEFAULT.equals(srcFlagsHex);
			case ModelPackage.TCP_EXT__DST_FLAGS_HEX:
				return DST_FLAGS_HEX_EDEFAULT == null ? dstFlagsHex != null : !DST_FLAGS_HEX_EDEFAULT.equals(dstFlagsHex);
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
		result.append(" (srcFlagsHex: ");
		result.append(srcFlagsHex);
		result.append(", dstFlagsHex: ");
		result.append(dstFlagsHex);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.TCP_EXT__SRC_FLAGS_HEX:
				return srcFlagsHex;
			case ModelPackage.TCP_EXT__DST_FLAGS_HEX:
				return dstFlagsHex;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.TCP_EXT__SRC_FLAGS_HEX:
				this.srcFlagsHex = (String)value;
				return;
			case ModelPackage.TCP_EXT__DST_FLAGS_HEX:
				this.dstFlagsHex = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //TcpExtImpl
