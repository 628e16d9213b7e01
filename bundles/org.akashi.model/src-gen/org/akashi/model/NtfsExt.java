/**
 */
package org.akashi.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ntfs Ext</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * STIX 2.1, section 6.7.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.akashi.model.NtfsExt#getSid <em>Sid</em>}</li>
 *   <li>{@link org.akashi.model.NtfsExt#getAlternateDataStreams <em>Alternate Data Streams</em>}</li>
 * </ul>
 *
 * @see org.akashi.model.ModelPackage#getNtfsExt()
 * @model annotation="http://akashi.org/stix section='6.7.3'"
 * @generated
 */
public interface NtfsExt extends StixElement {
	/**
	 * Returns the value of the '<em><b>Sid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>sid</code>: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sid</em>' attribute.
	 * @see #setSid(String)
	 * @see org.akashi.model.ModelPackage#getNtfsExt_Sid()
	 * @model annotation="http://akashi.org/stix name='sid'"
	 * @generated
	 */
	String getSid();

	/**
	 * Sets the value of the '{@link org.akashi.model.NtfsExt#getSid <em>Sid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sid</em>' attribute.
	 * @see #getSid()
	 * @generated
	 */
	void setSid(String value);

	/**
	 * Returns the value of the '<em><b>Alternate Data Streams</b></em>' containment reference list.
	 * The list contents are of type {@link org.akashi.model.AlternateDataStream}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * JSON property <code>alternate_data_streams</code>: list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternate Data Streams</em>' containment reference list.
	 * @see org.akashi.model.ModelPackage#getNtfsExt_AlternateDataStreams()
	 * @model containment="true"
	 *        annotation="http://akashi.org/stix name='alternate_data_streams'"
	 * @generated
	 */
	EList<AlternateDataStream> getAlternateDataStreams();

} // NtfsExt
