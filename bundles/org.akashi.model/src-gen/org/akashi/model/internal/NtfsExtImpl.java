/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.AlternateDataStream;
import org.akashi.model.ModelPackage;
import org.akashi.model.NtfsExt;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ntfs Ext</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.NtfsExtImpl#getSid <em>Sid</em>}</li>
 *   <li>{@link org.akashi.model.internal.NtfsExtImpl#getAlternateDataStreams <em>Alternate Data Streams</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NtfsExtImpl extends StixElementImpl implements NtfsExt {
	/**
	 * The default value of the '{@link #getSid() <em>Sid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSid()
	 * @generated
	 * @ordered
	 */
	protected static final String SID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSid() <em>Sid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSid()
	 * @generated
	 * @ordered
	 */
	protected String sid = SID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAlternateDataStreams() <em>Alternate Data Streams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternateDataStreams()
	 * @generated
	 * @ordered
	 */
	protected Object alternateDataStreams;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NtfsExtImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.NTFS_EXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSid() {
		return sid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSid(String newSid) {
		String oldSid = sid;
		sid = newSid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.NTFS_EXT__SID, oldSid, sid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AlternateDataStream> getAlternateDataStreams() {
		if (!(alternateDataStreams instanceof EList<?>)) {
			alternateDataStreams = unpackedParts(alternateDataStreams, AlternateDataStream.class, ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS);
		}
		return list(alternateDataStreams);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				return ((InternalEList<?>)getAlternateDataStreams()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.NTFS_EXT__SID:
				return getSid();
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				return getAlternateDataStreams();
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
			case ModelPackage.NTFS_EXT__SID:
				setSid((String)newValue);
				return;
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				getAlternateDataStreams().clear();
				getAlternateDataStreams().addAll((Collection<? extends AlternateDataStream>)newValue);
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
			case ModelPackage.NTFS_EXT__SID:
				setSid(SID_EDEFAULT);
				return;
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				getAlternateDataStreams().clear();
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
			case ModelPackage.NTFS_EXT__SID:
				return SID_EDEFAULT == null ? sid != null : !SID_EDEFAULT.equals(sid);
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				return isFilled(alternateDataStreams);
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
		result.append(" (sid: ");
		result.append(sid);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.NTFS_EXT__SID:
				return sid;
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				return alternateDataStreams;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.NTFS_EXT__SID:
				this.sid = (String)value;
				return;
			case ModelPackage.NTFS_EXT__ALTERNATE_DATA_STREAMS:
				this.alternateDataStreams = value;
				return;
		}
		super.pack(featureID, value);
	}

} //NtfsExtImpl
