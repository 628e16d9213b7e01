/**
 */
package org.akashi.model.internal;

import org.akashi.model.storage.PackedTime;
import org.akashi.model.storage.PackedId;
import java.util.Collection;

import org.akashi.model.ExternalReference;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Marking Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.MarkingDefinitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.MarkingDefinitionImpl#getCreatedByRef <em>Created By Ref</em>}</li>
 *   <li>{@link org.akashi.model.internal.MarkingDefinitionImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.akashi.model.internal.MarkingDefinitionImpl#getExternalReferences <em>External References</em>}</li>
 *   <li>{@link org.akashi.model.internal.MarkingDefinitionImpl#getDefinitionType <em>Definition Type</em>}</li>
 *   <li>{@link org.akashi.model.internal.MarkingDefinitionImpl#getDefinition <em>Definition</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MarkingDefinitionImpl extends StixObjectImpl implements MarkingDefinition {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedByRef() <em>Created By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedByRef()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_REF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedByRef() <em>Created By Ref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedByRef()
	 * @generated
	 * @ordered
	 */
	protected Object createdByRef = CREATED_BY_REF_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Object created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExternalReferences() <em>External References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalReferences()
	 * @generated
	 * @ordered
	 */
	protected Object externalReferences;

	/**
	 * The default value of the '{@link #getDefinitionType() <em>Definition Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitionType()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinitionType() <em>Definition Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitionType()
	 * @generated
	 * @ordered
	 */
	protected String definitionType = DEFINITION_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MarkingDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.MARKING_DEFINITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARKING_DEFINITION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedByRef() {
		return text(createdByRef);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedByRef(String newCreatedByRef) {
		String oldCreatedByRef = text(createdByRef);
		createdByRef = PackedId.of(newCreatedByRef);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARKING_DEFINITION__CREATED_BY_REF, oldCreatedByRef, newCreatedByRef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreated() {
		return text(created);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(String newCreated) {
		String oldCreated = text(created);
		created = PackedTime.of(newCreated);
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARKING_DEFINITION__CREATED, oldCreated, newCreated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalReference> getExternalReferences() {
		if (!(externalReferences instanceof EList<?>)) {
			externalReferences = unpackedParts(externalReferences, ExternalReference.class, ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES);
		}
		return list(externalReferences);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinitionType() {
		return definitionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinitionType(String newDefinitionType) {
		String oldDefinitionType = definitionType;
		definitionType = newDefinitionType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE, oldDefinitionType, definitionType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.MARKING_DEFINITION__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				return ((InternalEList<?>)getExternalReferences()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.MARKING_DEFINITION__NAME:
				return getName();
			case ModelPackage.MARKING_DEFINITION__CREATED_BY_REF:
				return getCreatedByRef();
			case ModelPackage.MARKING_DEFINITION__CREATED:
				return getCreated();
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				return getExternalReferences();
			case ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE:
				return getDefinitionType();
			case ModelPackage.MARKING_DEFINITION__DEFINITION:
				return getDefinition();
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
			case ModelPackage.MARKING_DEFINITION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.MARKING_DEFINITION__CREATED_BY_REF:
				setCreatedByRef((String)newValue);
				return;
			case ModelPackage.MARKING_DEFINITION__CREATED:
				setCreated((String)newValue);
				return;
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				getExternalReferences().clear();
				getExternalReferences().addAll((Collection<? extends ExternalReference>)newValue);
				return;
			case ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE:
				setDefinitionType((String)newValue);
				return;
			case ModelPackage.MARKING_DEFINITION__DEFINITION:
				setDefinition((String)newValue);
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
			case ModelPackage.MARKING_DEFINITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.MARKING_DEFINITION__CREATED_BY_REF:
				setCreatedByRef(CREATED_BY_REF_EDEFAULT);
				return;
			case ModelPackage.MARKING_DEFINITION__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				getExternalReferences().clear();
				return;
			case ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE:
				setDefinitionType(DEFINITION_TYPE_EDEFAULT);
				return;
			case ModelPackage.MARKING_DEFINITION__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
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
			case ModelPackage.MARKING_DEFINITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.MARKING_DEFINITION__CREATED_BY_REF:
				return CREATED_BY_REF_EDEFAULT == null ? createdByRef != null : !CREATED_BY_REF_EDEFAULT.equals(createdByRef);
			case ModelPackage.MARKING_DEFINITION__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				return isFilled(externalReferences);
			case ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE:
				return DEFINITION_TYPE_EDEFAULT == null ? definitionType != null : !DEFINITION_TYPE_EDEFAULT.equals(definitionType);
			case ModelPackage.MARKING_DEFINITION__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", createdByRef: ");
		result.append(createdByRef);
		result.append(", created: ");
		result.append(created);
		result.append(", definitionType: ");
		result.append(definitionType);
		result.append(", definition: ");
		result.append(definition);
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.MARKING_DEFINITION__NAME:
				return name;
			case ModelPackage.MARKING_DEFINITION__CREATED_BY_REF:
				return createdByRef;
			case ModelPackage.MARKING_DEFINITION__CREATED:
				return created;
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				return externalReferences;
			case ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE:
				return definitionType;
			case ModelPackage.MARKING_DEFINITION__DEFINITION:
				return definition;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.MARKING_DEFINITION__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.MARKING_DEFINITION__CREATED_BY_REF:
				this.createdByRef = value;
				return;
			case ModelPackage.MARKING_DEFINITION__CREATED:
				this.created = value;
				return;
			case ModelPackage.MARKING_DEFINITION__EXTERNAL_REFERENCES:
				this.externalReferences = value;
				return;
			case ModelPackage.MARKING_DEFINITION__DEFINITION_TYPE:
				this.definitionType = (String)value;
				return;
			case ModelPackage.MARKING_DEFINITION__DEFINITION:
				this.definition = (String)value;
				return;
		}
		super.pack(featureID, value);
	}

} //MarkingDefinitionImpl
