/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grouping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>grouping</code>. STIX 2.1, section 4.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Grouping#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Grouping#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Grouping#getContext <em>Context</em>}</li>
 *   <li>{@link org.akashi.model.Grouping#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getGrouping()
 * @model annotation="http://akashi.org/stix name='grouping' section='4.4'"
 * @generated
 */
public interface Grouping extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getGrouping_Name()
	 * @model annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Grouping#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getGrouping_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Grouping#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>context</code>: text. Terms of <code>grouping-context-ov</code>. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.akashi.model.ModelPackage#getGrouping_Context()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='context' vocabulary='grouping-context-ov'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.akashi.model.Grouping#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Object Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_refs</code>: STIX identifiers. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getGrouping_ObjectRefs()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='object_refs' format='id'"
	 * @generated
	 */
	EList<String> getObjectRefs();

} // Grouping
