/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.ObservedData;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Observed Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ObservedDataImpl#getFirstObserved <em>First Observed</em>}</li>
 *   <li>{@link org.akashi.model.internal.ObservedDataImpl#getLastObserved <em>Last Observed</em>}</li>
 *   <li>{@link org.akashi.model.internal.ObservedDataImpl#getNumberObserved <em>Number Observed</em>}</li>
 *   <li>{@link org.akashi.model.internal.ObservedDataImpl#getObjects <em>Objects</em>}</li>
 *   <li>{@link org.akashi.model.internal.ObservedDataImpl#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObservedDataImpl extends CoreObjectImpl implements ObservedData {
	/**
	 * The default value of the '{@link #getFirstObserved() <em>First Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstObserved()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_OBSERVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstObserved() <em>First Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstObserved()
	 * @generated
	 * @ordered
	 */
	protected Object firstObserved = FIRST_OBSERVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastObserved() <em>Last Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastObserved()
	 * @generated
	 * @ordered
	 */
	protected static final String LAST_OBSERVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastObserved() <em>Last Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastObserved()
	 * @generated
	 * @ordered
	 */
	protected Object lastObserved = LAST_OBSERVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumberObserved() <em>Number Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberObserved()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_OBSERVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumberObserved() <em>Number Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumberObserved()
	 * @generated
	 * @ordered
	 */
	protected Integer numberObserved = NUMBER_OBSERVED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjects() <em>Objects</em>}' map.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjects()
	 * @generated
	 * @ordered
	 */
	protected Object objects;

	/**
	 * The cached value of the '{@link #getObjectRefs() <em>Object Refs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectRefs()
	 * @generated
	 * @ordered
	 */
	protected Object objectRefs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObservedDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OBSERVED_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstObserved() {
		return text(firstObserved);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstObserved(String newFirstObserved) {
		String oldFirstObserved = text(firstObserved);
		firstObserved = PackedTime.of(newFirstObserved);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OBSERVED_DATA__FIRST_OBSERVED, oldFirstObserved, newFirstObserved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLastObserved() {
		return text(lastObserved);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastObserved(String newLastObserved) {
		String oldLastObserved = text(lastObserved);
		lastObserved = PackedTime.of(newLastObserved);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OBSERVED_DATA__LAST_OBSERVED, oldLastObserved, newLastObserved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumberObserved() {
		return numberObserved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumberObserved(Integer newNumberObserved) {
		Integer oldNumberObserved = numberObserved;
		numberObserved = newNumberObserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED, oldNumberObserved, numberObserved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EMap<String, String> getObjects() {
		if (!(objects instanceof EList<?>)) {
			objects = unpackedMap(objects, ModelPackage.OBSERVED_DATA__OBJECTS);
		}
		return map(objects);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getObjectRefs() {
		if (!(objectRefs instanceof EList<?>)) {
			objectRefs = unpackedTexts(objectRefs, ModelPackage.OBSERVED_DATA__OBJECT_REFS);
		}
		return list(objectRefs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				return ((InternalEList<?>)getObjects()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.OBSERVED_DATA__FIRST_OBSERVED:
				return getFirstObserved();
			case ModelPackage.OBSERVED_DATA__LAST_OBSERVED:
				return getLastObserved();
			case ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED:
				return getNumberObserved();
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				if (coreType) return getObjects();
				else return getObjects().map();
			case ModelPackage.OBSERVED_DATA__OBJECT_REFS:
				return getObjectRefs();
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
			case ModelPackage.OBSERVED_DATA__FIRST_OBSERVED:
				setFirstObserved((String)newValue);
				return;
			case ModelPackage.OBSERVED_DATA__LAST_OBSERVED:
				setLastObserved((String)newValue);
				return;
			case ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED:
				setNumberObserved((Integer)newValue);
				return;
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				((EStructuralFeature.Setting)getObjects()).set(newValue);
				return;
			case ModelPackage.OBSERVED_DATA__OBJECT_REFS:
				getObjectRefs().clear();
				getObjectRefs().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.OBSERVED_DATA__FIRST_OBSERVED:
				setFirstObserved(FIRST_OBSERVED_EDEFAULT);
				return;
			case ModelPackage.OBSERVED_DATA__LAST_OBSERVED:
				setLastObserved(LAST_OBSERVED_EDEFAULT);
				return;
			case ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED:
				setNumberObserved(NUMBER_OBSERVED_EDEFAULT);
				return;
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				getObjects().clear();
				return;
			case ModelPackage.OBSERVED_DATA__OBJECT_REFS:
				getObjectRefs().clear();
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
			case ModelPackage.OBSERVED_DATA__FIRST_OBSERVED:
				return FIRST_OBSERVED_EDEFAULT == null ? firstObserved != null : !FIRST_OBSERVED_EDEFAULT.equals(firstObserved);
			case ModelPackage.OBSERVED_DATA__LAST_OBSERVED:
				return LAST_OBSERVED_EDEFAULT == null ? lastObserved != null : !LAST_OBSERVED_EDEFAULT.equals(lastObserved);
			case ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED:
				return NUMBER_OBSERVED_EDEFAULT == null ? numberObserved != null : !NUMBER_OBSERVED_EDEFAULT.equals(numberObserved);
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				return isFilled(objects);
			case ModelPackage.OBSERVED_DATA__OBJECT_REFS:
				return isFilled(objectRefs);
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
		result.append(" (firstObserved: ");
		result.append(firstObserved);
		result.append(", lastObserved: ");
		result.append(lastObserved);
		result.append(", numberObserved: ");
		result.append(numberObserved);
		result.append(", objectRefs: ");
		result.append(shown(objectRefs));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.OBSERVED_DATA__FIRST_OBSERVED:
				return firstObserved;
			case ModelPackage.OBSERVED_DATA__LAST_OBSERVED:
				return lastObserved;
			case ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED:
				return numberObserved;
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				return objects;
			case ModelPackage.OBSERVED_DATA__OBJECT_REFS:
				return objectRefs;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.OBSERVED_DATA__FIRST_OBSERVED:
				this.firstObserved = value;
				return;
			case ModelPackage.OBSERVED_DATA__LAST_OBSERVED:
				this.lastObserved = value;
				return;
			case ModelPackage.OBSERVED_DATA__NUMBER_OBSERVED:
				this.numberObserved = (Integer)value;
				return;
			case ModelPackage.OBSERVED_DATA__OBJECTS:
				this.objects = value;
				return;
			case ModelPackage.OBSERVED_DATA__OBJECT_REFS:
				this.objectRefs = value;
				return;
		}
		super.pack(featureID, value);
	}

} //ObservedDataImpl
