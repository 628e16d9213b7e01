/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ModelPackage;
import org.akashi.model.MovedReference;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Moved Reference</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.MovedReferenceImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.akashi.model.internal.MovedReferenceImpl#getElement <em>Element</em>}</li>
 *   <li>{@link org.akashi.model.internal.MovedReferenceImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.akashi.model.internal.MovedReferenceImpl#getMergedIds <em>Merged Ids</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MovedReferenceImpl extends StixElementImpl implements MovedReference {
	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getElement() <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected static final String ELEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getElement() <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElement()
	 * @generated
	 * @ordered
	 */
	protected String element = ELEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected Object before;

	/**
	 * The cached value of the '{@link #getMergedIds() <em>Merged Ids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedIds()
	 * @generated
	 * @ordered
	 */
	protected Object mergedIds;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MovedReferenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MOVED_REFERENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MOVED_REFERENCE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElement() {
		return element;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElement(String newElement) {
		String oldElement = element;
		element = newElement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MOVED_REFERENCE__ELEMENT, oldElement, element));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBefore() {
		if (!(before instanceof EList<?>)) {
			before = unpackedTexts(before, ModelPackage.MOVED_REFERENCE__BEFORE);
		}
		return list(before);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMergedIds() {
		if (!(mergedIds instanceof EList<?>)) {
			mergedIds = unpackedTexts(mergedIds, ModelPackage.MOVED_REFERENCE__MERGED_IDS);
		}
		return list(mergedIds);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.MOVED_REFERENCE__PLACE:
				return getPlace();
			case ModelPackage.MOVED_REFERENCE__ELEMENT:
				return getElement();
			case ModelPackage.MOVED_REFERENCE__BEFORE:
				return getBefore();
			case ModelPackage.MOVED_REFERENCE__MERGED_IDS:
				return getMergedIds();
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
			case ModelPackage.MOVED_REFERENCE__PLACE:
				setPlace((String)newValue);
				return;
			case ModelPackage.MOVED_REFERENCE__ELEMENT:
				setElement((String)newValue);
				return;
			case ModelPackage.MOVED_REFERENCE__BEFORE:
				getBefore().clear();
				getBefore().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.MOVED_REFERENCE__MERGED_IDS:
				getMergedIds().clear();
				getMergedIds().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.MOVED_REFERENCE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case ModelPackage.MOVED_REFERENCE__ELEMENT:
				setElement(ELEMENT_EDEFAULT);
				return;
			case ModelPackage.MOVED_REFERENCE__BEFORE:
				getBefore().clear();
				return;
			case ModelPackage.MOVED_REFERENCE__MERGED_IDS:
				getMergedIds().clear();
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
			case ModelPackage.MOVED_REFERENCE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case ModelPackage.MOVED_REFERENCE__ELEMENT:
				return ELEMENT_EDEFAULT == null ? element != null : !ELEMENT_EDEFAULT.equals(element);
			case ModelPackage.MOVED_REFERENCE__BEFORE:
				return isFilled(before);
			case ModelPackage.MOVED_REFERENCE__MERGED_IDS:
				return isFilled(mergedIds);
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
		result.append(" (place: ");
		result.append(place);
		result.append(", element: ");
		result.append(element);
		result.append(", before: ");
		result.append(shown(before));
		result.append(", mergedIds: ");
		result.append(shown(mergedIds));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.MOVED_REFERENCE__PLACE:
				return place;
			case ModelPackage.MOVED_REFERENCE__ELEMENT:
				return element;
			case ModelPackage.MOVED_REFERENCE__BEFORE:
				return before;
			case ModelPackage.MOVED_REFERENCE__MERGED_IDS:
				return mergedIds;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.MOVED_REFERENCE__PLACE:
				this.place = (String)value;
				return;
			case ModelPackage.MOVED_REFERENCE__ELEMENT:
				this.element = (String)value;
				return;
			case ModelPackage.MOVED_REFERENCE__BEFORE:
				this.before = value;
				return;
			case ModelPackage.MOVED_REFERENCE__MERGED_IDS:
				this.mergedIds = value;
				return;
		}
		super.pack(featureID, value);
	}

} //MovedReferenceImpl
