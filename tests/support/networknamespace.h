// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace support {

/// A network of its own on this machine, with one cable to ours that can be pulled. It goes with this object.
class NetworkNamespace {
public:
    /// Why there can be none; empty where there can.
    static QString obstacle();

    NetworkNamespace();
    ~NetworkNamespace();
    NetworkNamespace(const NetworkNamespace &) = delete;
    NetworkNamespace &operator=(const NetworkNamespace &) = delete;

    /// Of the machine at the other end.
    const QString &address() const { return m_address; }
    /// What a command begins with that is to run there.
    QStringList command() const;
    void pull();
    void plugIn();

private:
    QString m_name;
    QString m_cable;
    QString m_address;
};

} // namespace support
