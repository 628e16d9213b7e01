/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX type <code>report</code>. STIX 2.1, section 4.16.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.Report#getName <em>Name</em>}</li>
 *   <li>{@link org.akashi.model.Report#getDescription <em>Description</em>}</li>
 *   <li>{@link org.akashi.model.Report#getReportTypes <em>Report Types</em>}</li>
 *   <li>{@link org.akashi.model.Report#getPublished <em>Published</em>}</li>
 *   <li>{@link org.akashi.model.Report#getObjectRefs <em>Object Refs</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getReport()
 * @model annotation="http://akashi.org/stix name='report' section='4.16'"
 * @generated
 */
public interface Report extends CoreObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>name</code>: text. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.akashi.model.ModelPackage#getReport_Name()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.akashi.model.Report#getName <em>Name</em>}' attribute.
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
	 * @see org.akashi.model.ModelPackage#getReport_Description()
	 * @model annotation="http://akashi.org/stix name='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.akashi.model.Report#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Report Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>report_types</code>: list. Terms of <code>report-type-ov</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Types</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getReport_ReportTypes()
	 * @model unique="false"
	 *        annotation="http://akashi.org/stix name='report_types' vocabulary='report-type-ov'"
	 * @generated
	 */
	EList<String> getReportTypes();

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>published</code>: timestamp as written (RFC 3339, UTC). Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.akashi.model.ModelPackage#getReport_Published()
	 * @model required="true"
	 *        annotation="http://akashi.org/stix name='published' format='time'"
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.akashi.model.Report#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Object Refs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>object_refs</code>: STIX identifiers. Required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Object Refs</em>' attribute list.
	 * @see org.akashi.model.ModelPackage#getReport_ObjectRefs()
	 * @model unique="false" required="true"
	 *        annotation="http://akashi.org/stix name='object_refs' format='id'"
	 * @generated
	 */
	EList<String> getObjectRefs();

} // Report
