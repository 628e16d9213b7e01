/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extension Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>extension-definition</code>. STIX 2.1, section 7.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.ExtensionDefinition#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.ExtensionDefinition#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.ExtensionDefinition#getSchema <em>Schema</em>}</li>
 *   <li>{@link org.akashi.model.ExtensionDefinition#getVersion <em>Version</em>}</li>
 *   <li>{@link org.akashi.model.ExtensionDefinition#getExtensionTypes <em>Extension Types</em>}</li>
 *   <li>{@link org.akashi.model.ExtensionDefinition#getExtensionProperties <em>Extension Properties</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getExtensionDefinition()
 * @model annotation="http://akashi.org/stix name='extension-definition' section='7.3'"
 * @generated
 */
public interface ExtensionDefinition extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getExtensionDefinition_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.ExtensionDefinition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>description</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.akashi.model.ModelPackage#getExtensionDefinition_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.ExtensionDefinition#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>schema</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema</em>' attribute.
	 * @see #setSchema(String)
	 * @see org.akashi.model.ModelPackage#getExtensionDefinition_Schema()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='schema'"
	 * @generated
	 */
	String getSchema();

	/**
	 * Sets the value of the '{@link org.akashi.model.ExtensionDefinition#getSchema <em>Schema</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema</em>' attribute.
	 * @see #getSchema()
	 * @generated
	 */
	void setSchema(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>version</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.akashi.model.ModelPackage#getExtensionDefinition_Version()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='version'"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.ExtensionDefinition#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Extension Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>extension_types</code>: list. Terms of <code>extension-type-enum</code>. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extension Types</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getExtensionDefinition_ExtensionTypes()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='extension_types' vocabulary='extension-type-enum'"
	 * @generated
	 */
	EList<String> getExtensionTypes();

	/**
	 * Returns the value of the '<em><b>Extension Properties</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>extension_properties</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extension Properties</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getExtensionDefinition_ExtensionProperties()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='extension_properties'"
	 * @generated
	 */
	EList<String> getExtensionProperties();

} // ExtensionDefinition
