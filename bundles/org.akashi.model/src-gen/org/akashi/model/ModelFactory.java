/**
 */
package org.akashi.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.akashi.model.ModelPackage
 * @generated
 */
public interface ModelFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelFactory eINSTANCE = org.akashi.model.internal.ModelFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Custom Object</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Custom Object</em>'.
	 * @generated
	 */
	CustomObject createCustomObject();

	/**
	 * Returns a new object of class '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evidence</em>'.
	 * @generated
	 */
	Evidence createEvidence();

	/**
	 * Returns a new object of class '<em>Name Assertion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Name Assertion</em>'.
	 * @generated
	 */
	NameAssertion createNameAssertion();

	/**
	 * Returns a new object of class '<em>Merged Object</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Merged Object</em>'.
	 * @generated
	 */
	MergedObject createMergedObject();

	/**
	 * Returns a new object of class '<em>Moved Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Moved Reference</em>'.
	 * @generated
	 */
	MovedReference createMovedReference();

	/**
	 * Returns a new object of class '<em>Identity Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Identity Decision</em>'.
	 * @generated
	 */
	IdentityDecision createIdentityDecision();

	/**
	 * Returns a new object of class '<em>External Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>External Reference</em>'.
	 * @generated
	 */
	ExternalReference createExternalReference();

	/**
	 * Returns a new object of class '<em>Kill Chain Phase</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kill Chain Phase</em>'.
	 * @generated
	 */
	KillChainPhase createKillChainPhase();

	/**
	 * Returns a new object of class '<em>Granular Marking</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Granular Marking</em>'.
	 * @generated
	 */
	GranularMarking createGranularMarking();

	/**
	 * Returns a new object of class '<em>Attack Pattern</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Attack Pattern</em>'.
	 * @generated
	 */
	AttackPattern createAttackPattern();

	/**
	 * Returns a new object of class '<em>Campaign</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Campaign</em>'.
	 * @generated
	 */
	Campaign createCampaign();

	/**
	 * Returns a new object of class '<em>Course Of Action</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Course Of Action</em>'.
	 * @generated
	 */
	CourseOfAction createCourseOfAction();

	/**
	 * Returns a new object of class '<em>Grouping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Grouping</em>'.
	 * @generated
	 */
	Grouping createGrouping();

	/**
	 * Returns a new object of class '<em>Identity</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Identity</em>'.
	 * @generated
	 */
	Identity createIdentity();

	/**
	 * Returns a new object of class '<em>Incident</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Incident</em>'.
	 * @generated
	 */
	Incident createIncident();

	/**
	 * Returns a new object of class '<em>Indicator</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Indicator</em>'.
	 * @generated
	 */
	Indicator createIndicator();

	/**
	 * Returns a new object of class '<em>Infrastructure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Infrastructure</em>'.
	 * @generated
	 */
	Infrastructure createInfrastructure();

	/**
	 * Returns a new object of class '<em>Intrusion Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Intrusion Set</em>'.
	 * @generated
	 */
	IntrusionSet createIntrusionSet();

	/**
	 * Returns a new object of class '<em>Location</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Location</em>'.
	 * @generated
	 */
	Location createLocation();

	/**
	 * Returns a new object of class '<em>Malware</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Malware</em>'.
	 * @generated
	 */
	Malware createMalware();

	/**
	 * Returns a new object of class '<em>Malware Analysis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Malware Analysis</em>'.
	 * @generated
	 */
	MalwareAnalysis createMalwareAnalysis();

	/**
	 * Returns a new object of class '<em>Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Note</em>'.
	 * @generated
	 */
	Note createNote();

	/**
	 * Returns a new object of class '<em>Observed Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Observed Data</em>'.
	 * @generated
	 */
	ObservedData createObservedData();

	/**
	 * Returns a new object of class '<em>Opinion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Opinion</em>'.
	 * @generated
	 */
	Opinion createOpinion();

	/**
	 * Returns a new object of class '<em>Report</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Report</em>'.
	 * @generated
	 */
	Report createReport();

	/**
	 * Returns a new object of class '<em>Threat Actor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Threat Actor</em>'.
	 * @generated
	 */
	ThreatActor createThreatActor();

	/**
	 * Returns a new object of class '<em>Tool</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tool</em>'.
	 * @generated
	 */
	Tool createTool();

	/**
	 * Returns a new object of class '<em>Vulnerability</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vulnerability</em>'.
	 * @generated
	 */
	Vulnerability createVulnerability();

	/**
	 * Returns a new object of class '<em>Relationship</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relationship</em>'.
	 * @generated
	 */
	Relationship createRelationship();

	/**
	 * Returns a new object of class '<em>Sighting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sighting</em>'.
	 * @generated
	 */
	Sighting createSighting();

	/**
	 * Returns a new object of class '<em>Marking Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Marking Definition</em>'.
	 * @generated
	 */
	MarkingDefinition createMarkingDefinition();

	/**
	 * Returns a new object of class '<em>Language Content</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Language Content</em>'.
	 * @generated
	 */
	LanguageContent createLanguageContent();

	/**
	 * Returns a new object of class '<em>Extension Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Extension Definition</em>'.
	 * @generated
	 */
	ExtensionDefinition createExtensionDefinition();

	/**
	 * Returns a new object of class '<em>Artifact</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Artifact</em>'.
	 * @generated
	 */
	Artifact createArtifact();

	/**
	 * Returns a new object of class '<em>Autonomous System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Autonomous System</em>'.
	 * @generated
	 */
	AutonomousSystem createAutonomousSystem();

	/**
	 * Returns a new object of class '<em>Directory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Directory</em>'.
	 * @generated
	 */
	Directory createDirectory();

	/**
	 * Returns a new object of class '<em>Domain Name</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Domain Name</em>'.
	 * @generated
	 */
	DomainName createDomainName();

	/**
	 * Returns a new object of class '<em>Email Addr</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Email Addr</em>'.
	 * @generated
	 */
	EmailAddr createEmailAddr();

	/**
	 * Returns a new object of class '<em>Email Message</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Email Message</em>'.
	 * @generated
	 */
	EmailMessage createEmailMessage();

	/**
	 * Returns a new object of class '<em>Email Mime Part</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Email Mime Part</em>'.
	 * @generated
	 */
	EmailMimePart createEmailMimePart();

	/**
	 * Returns a new object of class '<em>File</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>File</em>'.
	 * @generated
	 */
	File createFile();

	/**
	 * Returns a new object of class '<em>Archive Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Archive Ext</em>'.
	 * @generated
	 */
	ArchiveExt createArchiveExt();

	/**
	 * Returns a new object of class '<em>Ntfs Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ntfs Ext</em>'.
	 * @generated
	 */
	NtfsExt createNtfsExt();

	/**
	 * Returns a new object of class '<em>Alternate Data Stream</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Alternate Data Stream</em>'.
	 * @generated
	 */
	AlternateDataStream createAlternateDataStream();

	/**
	 * Returns a new object of class '<em>Pdf Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pdf Ext</em>'.
	 * @generated
	 */
	PdfExt createPdfExt();

	/**
	 * Returns a new object of class '<em>Raster Image Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Raster Image Ext</em>'.
	 * @generated
	 */
	RasterImageExt createRasterImageExt();

	/**
	 * Returns a new object of class '<em>Windows Pebinary Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Pebinary Ext</em>'.
	 * @generated
	 */
	WindowsPebinaryExt createWindowsPebinaryExt();

	/**
	 * Returns a new object of class '<em>Windows Pe Optional Header</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Pe Optional Header</em>'.
	 * @generated
	 */
	WindowsPeOptionalHeader createWindowsPeOptionalHeader();

	/**
	 * Returns a new object of class '<em>Windows Pe Section</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Pe Section</em>'.
	 * @generated
	 */
	WindowsPeSection createWindowsPeSection();

	/**
	 * Returns a new object of class '<em>Ipv4 Addr</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ipv4 Addr</em>'.
	 * @generated
	 */
	Ipv4Addr createIpv4Addr();

	/**
	 * Returns a new object of class '<em>Ipv6 Addr</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ipv6 Addr</em>'.
	 * @generated
	 */
	Ipv6Addr createIpv6Addr();

	/**
	 * Returns a new object of class '<em>Mac Addr</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mac Addr</em>'.
	 * @generated
	 */
	MacAddr createMacAddr();

	/**
	 * Returns a new object of class '<em>Mutex</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mutex</em>'.
	 * @generated
	 */
	Mutex createMutex();

	/**
	 * Returns a new object of class '<em>Network Traffic</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Traffic</em>'.
	 * @generated
	 */
	NetworkTraffic createNetworkTraffic();

	/**
	 * Returns a new object of class '<em>Http Request Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Http Request Ext</em>'.
	 * @generated
	 */
	HttpRequestExt createHttpRequestExt();

	/**
	 * Returns a new object of class '<em>Icmp Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Icmp Ext</em>'.
	 * @generated
	 */
	IcmpExt createIcmpExt();

	/**
	 * Returns a new object of class '<em>Socket Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Socket Ext</em>'.
	 * @generated
	 */
	SocketExt createSocketExt();

	/**
	 * Returns a new object of class '<em>Tcp Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tcp Ext</em>'.
	 * @generated
	 */
	TcpExt createTcpExt();

	/**
	 * Returns a new object of class '<em>Process</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Process</em>'.
	 * @generated
	 */
	Process createProcess();

	/**
	 * Returns a new object of class '<em>Windows Process Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Process Ext</em>'.
	 * @generated
	 */
	WindowsProcessExt createWindowsProcessExt();

	/**
	 * Returns a new object of class '<em>Windows Service Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Service Ext</em>'.
	 * @generated
	 */
	WindowsServiceExt createWindowsServiceExt();

	/**
	 * Returns a new object of class '<em>Software</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Software</em>'.
	 * @generated
	 */
	Software createSoftware();

	/**
	 * Returns a new object of class '<em>Url</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Url</em>'.
	 * @generated
	 */
	Url createUrl();

	/**
	 * Returns a new object of class '<em>User Account</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>User Account</em>'.
	 * @generated
	 */
	UserAccount createUserAccount();

	/**
	 * Returns a new object of class '<em>Unix Account Ext</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unix Account Ext</em>'.
	 * @generated
	 */
	UnixAccountExt createUnixAccountExt();

	/**
	 * Returns a new object of class '<em>Windows Registry Key</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Registry Key</em>'.
	 * @generated
	 */
	WindowsRegistryKey createWindowsRegistryKey();

	/**
	 * Returns a new object of class '<em>Windows Registry Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Windows Registry Value</em>'.
	 * @generated
	 */
	WindowsRegistryValue createWindowsRegistryValue();

	/**
	 * Returns a new object of class '<em>X509 Certificate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>X509 Certificate</em>'.
	 * @generated
	 */
	X509Certificate createX509Certificate();

	/**
	 * Returns a new object of class '<em>X509V3 Extensions</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>X509V3 Extensions</em>'.
	 * @generated
	 */
	X509V3Extensions createX509V3Extensions();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ModelPackage getModelPackage();

} //ModelFactory
