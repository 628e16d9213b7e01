package org.akashi.stix.internal.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that others register and STIX points to, as far as reports use them. */
public final class Registries {

	/** Keys of a PDF's document information dictionary (ISO 32000-1, 14.3.3). */
	public static final Set<String> PDF_INFO = Set.of("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped");

	/** Socket options of the common platforms. */
	public static final Set<String> SOCKET_OPTIONS = Set.of(("SO_DEBUG SO_ACCEPTCONN SO_REUSEADDR SO_REUSEPORT SO_KEEPALIVE SO_DONTROUTE SO_BROADCAST"
			+ " SO_USELOOPBACK SO_LINGER SO_OOBINLINE SO_SNDBUF SO_RCVBUF SO_SNDLOWAT SO_RCVLOWAT SO_SNDTIMEO SO_RCVTIMEO SO_ERROR SO_TYPE"
			+ " SO_PRIORITY SO_BINDTODEVICE SO_EXCLUSIVEADDRUSE SO_CONDITIONAL_ACCEPT SO_TIMESTAMP SO_PASSCRED SO_PEERCRED SO_MARK SO_PROTOCOL"
			+ " SO_DOMAIN SO_RXQ_OVFL SO_BUSY_POLL SO_INCOMING_CPU SO_BSDCOMPAT SO_RCVBUFFORCE SO_SNDBUFFORCE IP_OPTIONS IP_HDRINCL IP_TOS IP_TTL IP_MULTICAST_IF IP_MULTICAST_TTL"
			+ " IP_MULTICAST_LOOP IP_ADD_MEMBERSHIP IP_DROP_MEMBERSHIP IP_DONTFRAGMENT IP_MTU IP_MTU_DISCOVER IP_PKTINFO IP_RECVTTL IP_TRANSPARENT"
			+ " IPV6_UNICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_HOPS IPV6_MULTICAST_LOOP IPV6_ADD_MEMBERSHIP IPV6_DROP_MEMBERSHIP IPV6_V6ONLY"
			+ " IPV6_PKTINFO IPV6_HOPLIMIT IPV6_JOIN_GROUP IPV6_LEAVE_GROUP MCAST_JOIN_GROUP MCAST_LEAVE_GROUP MCAST_BLOCK_SOURCE"
			+ " MCAST_UNBLOCK_SOURCE MCAST_JOIN_SOURCE_GROUP MCAST_LEAVE_SOURCE_GROUP ICMP_FILTER ICMP6_FILTER TCP_NODELAY TCP_MAXSEG TCP_CORK"
			+ " TCP_KEEPIDLE TCP_KEEPINTVL TCP_KEEPCNT TCP_SYNCNT TCP_LINGER2 TCP_DEFER_ACCEPT TCP_WINDOW_CLAMP TCP_INFO TCP_QUICKACK"
			+ " TCP_CONGESTION TCP_USER_TIMEOUT TCP_FASTOPEN").split(" "));

	private static final Set<String> HTTP_HEADERS = Set.of(("a-im accept accept-charset accept-datetime accept-encoding accept-language accept-patch"
			+ " accept-post accept-ranges access-control-request-headers access-control-request-method alt-svc alt-used authorization cache-control"
			+ " connection content-disposition content-encoding content-language content-length content-location content-md5 content-range"
			+ " content-type cookie date depth dnt destination etag expect expires forwarded from host http2-settings if if-match if-modified-since"
			+ " if-none-match if-range if-unmodified-since keep-alive last-modified link location lock-token max-forwards mime-version origin"
			+ " overwrite pragma prefer priority proxy-authorization proxy-connection range referer sec-fetch-dest sec-fetch-mode sec-fetch-site"
			+ " sec-fetch-user sec-websocket-accept sec-websocket-extensions sec-websocket-key sec-websocket-protocol sec-websocket-version server"
			+ " soapaction te timeout trailer transfer-encoding upgrade upgrade-insecure-requests user-agent via warning www-authenticate"
			+ " front-end-https x-att-deviceid x-correlation-id x-csrf-token x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-proto"
			+ " x-http-method-override x-real-ip x-request-id x-requested-with x-uidh x-wap-profile").split(" "));

	private static final Set<String> PROTOCOLS = Set.of(("ipv4 ipv6 ip tcp udp icmp icmp6 ipv6-icmp igmp ggp gre esp ah sctp dccp ospf pim vrrp ipip l2tp"
			+ " http https http2 quic ftp ftps ftp-data sftp tftp ssh telnet telnets smtp smtps submission submissions pop3 pop3s imap imaps imap3"
			+ " dns domain mdns llmnr dhcp bootps bootpc dhcpv6-client dhcpv6-server ntp snmp snmptrap syslog syslog-tls ldap ldaps kerberos smb"
			+ " microsoft-ds netbios-ns netbios-dgm netbios-ssn msrpc epmap rdp ms-wbt-server vnc rfb sip sips rtp rtcp rtsp irc ircs ircs-u socks"
			+ " ssl tls dtls nfs mysql postgresql ms-sql-s ms-sql-m oracle redis mongodb memcache amqp amqps mqtt coap coaps xmpp xmpp-client"
			+ " xmpp-server jabber radius radius-acct tacacs whois finger gopher nntp nntps rsync svn git cvspserver x11 ws wss rpc sunrpc rlogin"
			+ " rsh login shell exec bgp rip isakmp ike ipsec-nat-t openvpn wireguard pptp modbus dnp3 iec-104 bacnet s7 enip opcua-tcp ethernet arp"
			+ " rarp wifi bluetooth tor bittorrent soap rest grpc ldp lpr printer ipp ssdp upnp stun stuns turn turns netflow ipfix sflow wins"
			+ " winrm wsman wsmans afp cifs nbt ms-streaming mms rtmp daytime echo discard time chargen").split(" "));

	private static final Pattern IPFIX = Pattern.compile("(?:octet|packet|flow|tcp|udp|icmp|igmp|ip|source|destination|bgp|vlan|ingress|egress|next|min|max|minimum|maximum"
			+ "|protocol|post|mpls|dot1q|app|application|interface|sampler|sampling|selector|exporter|exporting|collector|observation|system|dropped|layer2"
			+ "|ethernet|data|total|ignored|not|section|wlan|http|nat|firewall|biflow|reverse|delta|class|fragment|engine|template|option|line|meter|metering"
			+ "|rfc|payload|user|virtual|mib|session|initiator|responder|first|last|connection|absolute|hash|digest|information|value|valid|trans|upper|lower"
			+ "|confidence|error|relative|bidirectional|anonymization|tunnel|p2p|encrypted|mobile|gtp|egressPhysical|external|internal|original|pseudo)[a-zA-Z0-9]*");

	private Registries() {
	}

	/** Whether IANA registers a request header of that name, in any case. */
	public static boolean isHttpHeader(String name) {
		return HTTP_HEADERS.contains(name.toLowerCase(Locale.ROOT)) || name.toLowerCase(Locale.ROOT).startsWith("sec-ch-");
	}

	/** Whether a protocol is one that network monitors name. */
	public static boolean isProtocol(String name) {
		return PROTOCOLS.contains(name);
	}

	/** Whether a name looks like one of IANA's information elements (IPFIX). */
	public static boolean isIpfix(String name) {
		return IPFIX.matcher(name).matches();
	}
}
