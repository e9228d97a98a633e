// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// The last gate before a message leaves the program: passwords that it has seen become "***".
class Redactor {
public:
    void addSecret(const QString &secret);
    QString clean(QString text) const;

private:
    QStringList m_secrets; ///< Longest first, so that no part of a longer one is left over.
};

} // namespace cli
