/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>tool</code>. STIX 2.1, section 4.18.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Tool#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Tool#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Tool#getToolTypes <em>Tool Types</em>}</li>
 *   <li>{@link org.akashi.model.Tool#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.akashi.model.Tool#getKillChainPhases <em>Kill Chain Phases</em>}</li>
 *   <li>{@link org.akashi.model.Tool#getToolVersion <em>Tool Version</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getTool()
 * @model annotation="http://akashi.org/stix name='tool' section='4.18'"
 * @generated
 */
public interface Tool extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getTool_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Tool#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getTool_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Tool#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Tool Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>tool_types</code>: list. Terms of <code>tool-type-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tool Types</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getTool_ToolTypes()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='tool_types' vocabulary='tool-type-ov'"
	 * @generated
	 */
	EList<String> getToolTypes();

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>aliases</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getTool_Aliases()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='aliases'"
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Kill Chain Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.KillChainPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>kill_chain_phases</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kill Chain Phases</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getTool_KillChainPhases()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='kill_chain_phases'"
	 * @generated
	 */
	EList<KillChainPhase> getKillChainPhases();

	/**
	 * Returns the value of the '<em><b>Tool Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>tool_version</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tool Version</em>' attribute.
	 * @see #setToolVersion(String)
	 * @see org.akashi.model.ModelPackage#getTool_ToolVersion()
	 * @model annotation="http://akashi.org/stix name='tool_version'"
	 * @generated
	 */
	String getToolVersion();

	/**
	 * Sets the value of the '{@link org.akashi.model.Tool#getToolVersion <em>Tool Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tool Version</em>' attribute.
	 * @see #getToolVersion()
	 * @generated
	 */
	void setToolVersion(String value);

} // Tool
