/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedId;
import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.Sighting;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sighting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getFirstSeen <em>First Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getLastSeen <em>Last Seen</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getSightingOfRef <em>Sighting Of Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getObservedDataRefs <em>Observed Data Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getWhereSightedRefs <em>Where Sighted Refs</em>}</li>
 *   <li>{@link org.akashi.model.internal.SightingImpl#getSummary <em>Summary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SightingImpl extends CoreObjectImpl implements Sighting {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstSeen() <em>First Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstSeen()
	 * @generated
	 * @ordered
	 */
	protected Object firstSeen = FIRST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_SEEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastSeen() <em>Last Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSeen()
	 * @generated
	 * @ordered
	 */
	protected Object lastSeen = LAST_SEEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final Integer COUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected Integer count = COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSightingOfRef() <em>Sighting Of Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSightingOfRef()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGHTING_OF_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSightingOfRef() <em>Sighting Of Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSightingOfRef()
	 * @generated
	 * @ordered
	 */
	protected Object sightingOfRef = SIGHTING_OF_REF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObservedDataRefs() <em>Observed Data Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservedDataRefs()
	 * @generated
	 * @ordered
	 */
	protected Object observedDataRefs;

	/**
	 * The cached value of the '{@link #getWhereSightedRefs() <em>Where Sighted Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhereSightedRefs()
	 * @generated
	 * @ordered
	 */
	protected Object whereSightedRefs;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected Boolean summary = SUMMARY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SightingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SIGHTING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGHTING__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstSeen() {
		return text(firstSeen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstSeen(String newFirstSeen) {
		String oldFirstSeen = text(firstSeen);
		firstSeen = PackedTime.of(newFirstSeen);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGHTING__FIRST_SEEN, oldFirstSeen, newFirstSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastSeen() {
		return text(lastSeen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSeen(String newLastSeen) {
		String oldLastSeen = text(lastSeen);
		lastSeen = PackedTime.of(newLastSeen);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGHTING__LAST_SEEN, oldLastSeen, newLastSeen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(Integer newCount) {
		Integer oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGHTING__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSightingOfRef() {
		return text(sightingOfRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSightingOfRef(String newSightingOfRef) {
		String oldSightingOfRef = text(sightingOfRef);
		sightingOfRef = PackedId.of(newSightingOfRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGHTING__SIGHTING_OF_REF, oldSightingOfRef, newSightingOfRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObservedDataRefs() {
		if (!(observedDataRefs instanceof EList<?>)) {
			observedDataRefs = unpackedTexts(observedDataRefs, ModelPackage.SIGHTING__OBSERVED_DATA_REFS);
		}
		return list(observedDataRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWhereSightedRefs() {
		if (!(whereSightedRefs instanceof EList<?>)) {
			whereSightedRefs = unpackedTexts(whereSightedRefs, ModelPackage.SIGHTING__WHERE_SIGHTED_REFS);
		}
		return list(whereSightedRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(Boolean newSummary) {
		Boolean oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SIGHTING__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SIGHTING__DESCRIPTION:
				return getDescription();
			case ModelPackage.SIGHTING__FIRST_SEEN:
				return getFirstSeen();
			case ModelPackage.SIGHTING__LAST_SEEN:
				return getLastSeen();
			case ModelPackage.SIGHTING__COUNT:
				return getCount();
			case ModelPackage.SIGHTING__SIGHTING_OF_REF:
				return getSightingOfRef();
			case ModelPackage.SIGHTING__OBSERVED_DATA_REFS:
				return getObservedDataRefs();
			case ModelPackage.SIGHTING__WHERE_SIGHTED_REFS:
				return getWhereSightedRefs();
			case ModelPackage.SIGHTING__SUMMARY:
				return getSummary();
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
			case ModelPackage.SIGHTING__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.SIGHTING__FIRST_SEEN:
				setFirstSeen((String)newValue);
				return;
			case ModelPackage.SIGHTING__LAST_SEEN:
				setLastSeen((String)newValue);
				return;
			case ModelPackage.SIGHTING__COUNT:
				setCount((Integer)newValue);
				return;
			case ModelPackage.SIGHTING__SIGHTING_OF_REF:
				setSightingOfRef((String)newValue);
				return;
			case ModelPackage.SIGHTING__OBSERVED_DATA_REFS:
				getObservedDataRefs().clear();
				getObservedDataRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SIGHTING__WHERE_SIGHTED_REFS:
				getWhereSightedRefs().clear();
				getWhereSightedRefs().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.SIGHTING__SUMMARY:
				setSummary((Boolean)newValue);
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
			case ModelPackage.SIGHTING__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.SIGHTING__FIRST_SEEN:
				setFirstSeen(FIRST_SEEN_EDEFAULT);
				return;
			case ModelPackage.SIGHTING__LAST_SEEN:
				setLastSeen(LAST_SEEN_EDEFAULT);
				return;
			case ModelPackage.SIGHTING__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case ModelPackage.SIGHTING__SIGHTING_OF_REF:
				setSightingOfRef(SIGHTING_OF_REF_EDEFAULT);
				return;
			case ModelPackage.SIGHTING__OBSERVED_DATA_REFS:
				getObservedDataRefs().clear();
				return;
			case ModelPackage.SIGHTING__WHERE_SIGHTED_REFS:
				getWhereSightedRefs().clear();
				return;
			case ModelPackage.SIGHTING__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
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
			case ModelPackage.SIGHTING__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.SIGHTING__FIRST_SEEN:
				return FIRST_SEEN_EDEFAULT == null ? firstSeen != null : !FIRST_SEEN_EDEFAULT.equals(firstSeen);
			case ModelPackage.SIGHTING__LAST_SEEN:
				return LAST_SEEN_EDEFAULT == null ? lastSeen != null : !LAST_SEEN_EDEFAULT.equals(lastSeen);
			case ModelPackage.SIGHTING__COUNT:
				return COUNT_EDEFAULT == null ? count != null : !COUNT_EDEFAULT.equals(count);
			case ModelPackage.SIGHTING__SIGHTING_OF_REF:
				return SIGHTING_OF_REF_EDEFAULT == null ? sightingOfRef != null : !SIGHTING_OF_REF_EDEFAULT.equals(sightingOfRef);
			case ModelPackage.SIGHTING__OBSERVED_DATA_REFS:
				return isFilled(observedDataRefs);
			case ModelPackage.SIGHTING__WHERE_SIGHTED_REFS:
				return isFilled(whereSightedRefs);
			case ModelPackage.SIGHTING__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
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
		result.append(" (description: ");
		result.append(description);
		result.append(", firstSeen: ");
		result.append(firstSeen);
		result.append(", lastSeen: ");
		result.append(lastSeen);
		result.append(", count: ");
		result.append(count);
		result.append(", sightingOfRef: ");
		result.append(sightingOfRef);
		result.append(", observedDataRefs: ");
		result.append(shown(observedDataRefs));
		result.append(", whereSightedRefs: ");
		result.append(shown(whereSightedRefs));
		result.append(", summary: ");
		result.append(summary);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.SIGHTING__DESCRIPTION:
				return description;
			case ModelPackage.SIGHTING__FIRST_SEEN:
				return firstSeen;
			case ModelPackage.SIGHTING__LAST_SEEN:
				return lastSeen;
			case ModelPackage.SIGHTING__COUNT:
				return count;
			case ModelPackage.SIGHTING__SIGHTING_OF_REF:
				return sightingOfRef;
			case ModelPackage.SIGHTING__OBSERVED_DATA_REFS:
				return observedDataRefs;
			case ModelPackage.SIGHTING__WHERE_SIGHTED_REFS:
				return whereSightedRefs;
			case ModelPackage.SIGHTING__SUMMARY:
				return summary;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.SIGHTING__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.SIGHTING__FIRST_SEEN:
				this.firstSeen = value;
				return;
			case ModelPackage.SIGHTING__LAST_SEEN:
				this.lastSeen = value;
				return;
			case ModelPackage.SIGHTING__COUNT:
				this.count = (Integer)value;
				return;
			case ModelPackage.SIGHTING__SIGHTING_OF_REF:
				this.sightingOfRef = value;
				return;
			case ModelPackage.SIGHTING__OBSERVED_DATA_REFS:
				this.observedDataRefs = value;
				return;
			case ModelPackage.SIGHTING__WHERE_SIGHTED_REFS:
				this.whereSightedRefs = value;
				return;
			case ModelPackage.SIGHTING__SUMMARY:
				this.summary = (Boolean)value;
				return;
		}
		super.pack(featureID, value);
	}

} //SightingImpl
