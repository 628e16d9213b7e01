/**
 */
package org.akashi.model.internal;

import java.util.Collection;

import org.akashi.model.ExtensionDefinition;
import org.akashi.model.ModelPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;


/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Extension Definition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.internal.ExtensionDefinitionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.internal.ExtensionDefinitionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.internal.ExtensionDefinitionImpl#getSchema <em>Schema</em>}</li>
 *   <li>{@link org.akashi.model.internal.ExtensionDefinitionImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.akashi.model.internal.ExtensionDefinitionImpl#getExtensionTypes <em>Extension Types</em>}</li>
 *   <li>{@link org.akashi.model.internal.ExtensionDefinitionImpl#getExtensionProperties <em>Extension Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExtensionDefinitionImpl extends CoreObjectImpl implements ExtensionDefinition {
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
	 * The default value of the '{@link #getSchema() <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchema()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEMA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSchema() <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchema()
	 * @generated
	 * @ordered
	 */
	protected String schema = SCHEMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExtensionTypes() <em>Extension Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensionTypes()
	 * @generated
	 * @ordered
	 */
	protected Object extensionTypes;

	/**
	 * The cached value of the '{@link #getExtensionProperties() <em>Extension Properties</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtensionProperties()
	 * @generated
	 * @ordered
	 */
	protected Object extensionProperties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExtensionDefinitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EXTENSION_DEFINITION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTENSION_DEFINITION__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTENSION_DEFINITION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSchema() {
		return schema;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchema(String newSchema) {
		String oldSchema = schema;
		schema = newSchema;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTENSION_DEFINITION__SCHEMA, oldSchema, schema));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTENSION_DEFINITION__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExtensionTypes() {
		if (!(extensionTypes instanceof EList<?>)) {
			extensionTypes = unpackedTexts(extensionTypes, ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES);
		}
		return list(extensionTypes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getExtensionProperties() {
		if (!(extensionProperties instanceof EList<?>)) {
			extensionProperties = unpackedTexts(extensionProperties, ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES);
		}
		return list(extensionProperties);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EXTENSION_DEFINITION__NAME:
				return getName();
			case ModelPackage.EXTENSION_DEFINITION__DESCRIPTION:
				return getDescription();
			case ModelPackage.EXTENSION_DEFINITION__SCHEMA:
				return getSchema();
			case ModelPackage.EXTENSION_DEFINITION__VERSION:
				return getVersion();
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES:
				return getExtensionTypes();
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES:
				return getExtensionProperties();
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
			case ModelPackage.EXTENSION_DEFINITION__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.EXTENSION_DEFINITION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.EXTENSION_DEFINITION__SCHEMA:
				setSchema((String)newValue);
				return;
			case ModelPackage.EXTENSION_DEFINITION__VERSION:
				setVersion((String)newValue);
				return;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES:
				getExtensionTypes().clear();
				getExtensionTypes().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES:
				getExtensionProperties().clear();
				getExtensionProperties().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.EXTENSION_DEFINITION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.EXTENSION_DEFINITION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.EXTENSION_DEFINITION__SCHEMA:
				setSchema(SCHEMA_EDEFAULT);
				return;
			case ModelPackage.EXTENSION_DEFINITION__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES:
				getExtensionTypes().clear();
				return;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES:
				getExtensionProperties().clear();
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
			case ModelPackage.EXTENSION_DEFINITION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.EXTENSION_DEFINITION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.EXTENSION_DEFINITION__SCHEMA:
				return SCHEMA_EDEFAULT == null ? schema != null : !SCHEMA_EDEFAULT.equals(schema);
			case ModelPackage.EXTENSION_DEFINITION__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES:
				return isFilled(extensionTypes);
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES:
				return isFilled(extensionProperties);
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
		result.append(", description: ");
		result.append(description);
		result.append(", schema: ");
		result.append(schema);
		result.append(", version: ");
		result.append(version);
		result.append(", extensionTypes: ");
		result.append(shown(extensionTypes));
		result.append(", extensionProperties: ");
		result.append(shown(extensionProperties));
		result.append(')');
		return result.toString();
	}

	@Override
	public Object packed(int featureID) {
		switch (featureID) {
			case ModelPackage.EXTENSION_DEFINITION__NAME:
				return name;
			case ModelPackage.EXTENSION_DEFINITION__DESCRIPTION:
				return description;
			case ModelPackage.EXTENSION_DEFINITION__SCHEMA:
				return schema;
			case ModelPackage.EXTENSION_DEFINITION__VERSION:
				return version;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES:
				return extensionTypes;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES:
				return extensionProperties;
		}
		return super.packed(featureID);
	}

	@Override
	public void pack(int featureID, Object value) {
		switch (featureID) {
			case ModelPackage.EXTENSION_DEFINITION__NAME:
				this.name = (String)value;
				return;
			case ModelPackage.EXTENSION_DEFINITION__DESCRIPTION:
				this.description = (String)value;
				return;
			case ModelPackage.EXTENSION_DEFINITION__SCHEMA:
				this.schema = (String)value;
				return;
			case ModelPackage.EXTENSION_DEFINITION__VERSION:
				this.version = (String)value;
				return;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_TYPES:
				this.extensionTypes = value;
				return;
			case ModelPackage.EXTENSION_DEFINITION__EXTENSION_PROPERTIES:
				this.extensionProperties = value;
				return;
		}
		super.pack(featureID, value);
	}

} //ExtensionDefinitionImpl
