/**
 */
package org.akashi.model.internal;

import org.eclipse.emf.common.util.EList;
import org.akashi.model.storage.PackedTime;
import org.akashi.model.MergedObject;
import org.akashi.model.ModelPackage;

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
 * An implementation of the model object '<em><b>Merged Object</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getMergedId <em>Merged Id</em>}</li>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getInto <em>Into</em>}</li>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getFormer <em>Former</em>}</li>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getShared <em>Shared</em>}</li>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getMergedBy <em>Merged By</em>}</li>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getMergedAt <em>Merged At</em>}</li>
 *   <li>{@link org.akashi.model.internal.MergedObjectImpl#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MergedObjectImpl extends StixElementImpl implements MergedObject {
	/**
	 * The default value of the '{@link #getMergedId() <em>Merged Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedId()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGED_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergedId() <em>Merged Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedId()
	 * @generated
	 * @ordered
	 */
	protected String mergedId = MERGED_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getInto() <em>Into</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInto()
	 * @generated
	 * @ordered
	 */
	protected static final String INTO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInto() <em>Into</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInto()
	 * @generated
	 * @ordered
	 */
	protected String into = INTO_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormer() <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormer()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormer() <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormer()
	 * @generated
	 * @ordered
	 */
	protected String former = FORMER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShared() <em>Shared</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShared()
	 * @generated
	 * @ordered
	 */
	protected Object shared;

	/**
	 * The default value of the '{@link #getMergedBy() <em>Merged By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergedBy() <em>Merged By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedBy()
	 * @generated
	 * @ordered
	 */
	protected String mergedBy = MERGED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergedAt() <em>Merged At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergedAt() <em>Merged At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedAt()
	 * @generated
	 * @ordered
	 */
	protected Object mergedAt = MERGED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MergedObjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MERGED_OBJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergedId() {
		return mergedId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedId(String newMergedId) {
		String oldMergedId = mergedId;
		mergedId = newMergedId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MERGED_OBJECT__MERGED_ID, oldMergedId, mergedId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInto() {
		return into;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInto(String newInto) {
		String oldInto = into;
		into = newInto;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MERGED_OBJECT__INTO, oldInto, into));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormer() {
		return former;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormer(String newFormer) {
		String oldFormer = former;
		former = newFormer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MERGED_OBJECT__FORMER, oldFormer, former));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getShared() {
		if (!(shared instanceof EList<?>)) {
			shared = unpackedMap(shared, ModelPackage.MERGED_OBJECT__SHARED);
		}
		return map(shared);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergedBy() {
		return mergedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedBy(String newMergedBy) {
		String oldMergedBy = mergedBy;
		mergedBy = newMergedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MERGED_OBJECT__MERGED_BY, oldMergedBy, mergedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergedAt() {
		return text(mergedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedAt(String newMergedAt) {
		String oldMergedAt = text(mergedAt);
		mergedAt = PackedTime.of(newMergedAt);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MERGED_OBJECT__MERGED_AT, oldMergedAt, newMergedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MERGED_OBJECT__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MERGED_OBJECT__SHARED:
				return ((InternalEList<?>)getShared()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.MERGED_OBJECT__MERGED_ID:
				return getMergedId();
			case ModelPackage.MERGED_OBJECT__INTO:
				return getInto();
			case ModelPackage.MERGED_OBJECT__FORMER:
				return getFormer();
			case ModelPackage.MERGED_OBJECT__SHARED:
				if (coreType) return getShared();
				else return getShared().map();
			case ModelPackage.MERGED_OBJECT__MERGED_BY:
				return getMergedBy();
			case ModelPackage.MERGED_OBJECT__MERGED_AT:
				return getMergedAt();
			case ModelPackage.MERGED_OBJECT__WHY:
				return getWhy();
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
			case ModelPackage.MERGED_OBJECT__MERGED_ID:
				setMergedId((String)newValue);
				return;
			case ModelPackage.MERGED_OBJECT__INTO:
				setInto((String)newValue);
				return;
			case ModelPackage.MERGED_OBJECT__FORMER:
				setFormer((String)newValue);
				return;
			case ModelPackage.MERGED_OBJECT__SHARED:
				((EStructuralFeature.Setting)getShared()).set(newValue);
				return;
			case ModelPackage.MERGED_OBJECT__MERGED_BY:
				setMergedBy((String)newValue);
				return;
			case ModelPackage.MERGED_OBJECT__MERGED_AT:
				setMergedAt((String)newValue);
				return;
			case ModelPackage.MERGED_OBJECT__WHY:
				setWhy((String)newValue);
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
			case ModelPackage.MERGED_OBJECT__MERGED_ID:
				setMergedId(MERGED_ID_EDEFAULT);
				return;
			case ModelPackage.MERGED_OBJECT__INTO:
				setInto(INTO_EDEFAULT);
				return;
			case ModelPackage.MERGED_OBJECT__FORMER:
				setFormer(FORMER_EDEFAULT);
				return;
			case ModelPackage.MERGED_OBJECT__SHARED:
				getShared().clear();
				return;
			case ModelPackage.MERGED_OBJECT__MERGED_BY:
				setMergedBy(MERGED_BY_EDEFAULT);
				return;
			case ModelPackage.MERGED_OBJECT__MERGED_AT:
				setMergedAt(MERGED_AT_EDEFAULT);
				return;
			case ModelPackage.MERGED_OBJECT__WHY:
				setWhy(WHY_EDEFAULT);
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
			case ModelPackage.MERGED_OBJECT__MERGED_ID:
				return MERGED_ID_EDEFAULT == null ? mergedId != null : !MERGED_ID_EDEFAULT.equals(mergedId);
			case ModelPackage.MERGED_OBJECT__INTO:
				return INTO_EDEFAULT == null ? into != null : !INTO_EDEFAULT.equals(into);
			case ModelPackage.MERGED_OBJECT__FORMER:
				return FORMER_EDEFAULT == null ? former != null : !FORMER_EDEFAULT.equals(former);
			case ModelPackage.MERGED_OBJECT__SHARED:
				return isFilled(shared);
			case ModelPackage.MERGED_OBJECT__MERGED_BY:
				return MERGED_BY_EDEFAULT == null ? mergedBy != null : !MERGED_BY_EDEFAULT.equals(mergedBy);
			case ModelPackage.MERGED_OBJECT__MERGED_AT:
				return MERGED_AT_EDEFAULT == null ? mergedAt != null : !MERGED_AT_EDEFAULT.equals(mergedAt);
			case ModelPackage.MERGED_OBJECT__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
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
		result.append(" (mergedId: ");
		result.append(mergedId);
		result.append(", into: ");
		result.append(into);
		result.append(", former: ");
		result.append(former);
		result.append(", mergedBy: ");
		result.append(mergedBy);
		result.append(", mergedAt: ");
		result.append(mergedAt);
		result.append(", why: ");
		result.append(why);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.MERGED_OBJECT__MERGED_ID:
				return mergedId;
			case ModelPackage.MERGED_OBJECT__INTO:
				return into;
			case ModelPackage.MERGED_OBJECT__FORMER:
				return former;
			case ModelPackage.MERGED_OBJECT__SHARED:
				return shared;
			case ModelPackage.MERGED_OBJECT__MERGED_BY:
				return mergedBy;
			case ModelPackage.MERGED_OBJECT__MERGED_AT:
				return mergedAt;
			case ModelPackage.MERGED_OBJECT__WHY:
				return why;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.MERGED_OBJECT__MERGED_ID:
				this.mergedId = (String)value;
				return;
			case ModelPackage.MERGED_OBJECT__INTO:
				this.into = (String)value;
				return;
			case ModelPackage.MERGED_OBJECT__FORMER:
				this.former = (String)value;
				return;
			case ModelPackage.MERGED_OBJECT__SHARED:
				this.shared = value;
				return;
			case ModelPackage.MERGED_OBJECT__MERGED_BY:
				this.mergedBy = (String)value;
				return;
			case ModelPackage.MERGED_OBJECT__MERGED_AT:
				this.mergedAt = value;
				return;
			case ModelPackage.MERGED_OBJECT__WHY:
				this.why = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //MergedObjectImpl
