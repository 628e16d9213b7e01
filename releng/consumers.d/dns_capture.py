"""Prints a capture (pcap) of one DNS query for a name: dns_capture.py NAME."""

import socket
import struct
import sys


def checksum(data):
    total = sum(struct.unpack('!%dH' % (len(data) // 2), data))
    total = (total >> 16) + (total & 0xffff)
    return ~(total + (total >> 16)) & 0xffff


question = b''.join(bytes([len(label)]) + label.encode() for label in sys.argv[1].split('.')) + b'\0'
dns = struct.pack('!6H', 7, 0x0100, 1, 0, 0, 0) + question + struct.pack('!2H', 1, 1)
udp = struct.pack('!4H', 40000, 53, 8 + len(dns), 0) + dns
source, target = socket.inet_aton('192.168.0.5'), socket.inet_aton('192.0.2.53')
header = struct.pack('!BBHHHBBH4s4s', 0x45, 0, 20 + len(udp), 1, 0, 64, 17, 0, source, target)
header = header[:10] + struct.pack('!H', checksum(header)) + header[12:]
frame = b'\2' * 6 + b'\4' * 6 + b'\x08\x00' + header + udp
sys.stdout.buffer.write(struct.pack('<IHHiIII', 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1) + struct.pack('<4I', 1772700000, 0, len(frame), len(frame)) + frame)
