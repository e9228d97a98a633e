// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Who answers what ssh and sudo ask: passwords, passphrases, whether a host's key is the right one.
struct SignIn {
    /// Is started with the question as its argument and prints the answer (SSH_ASKPASS); empty: nobody is asked, and
    /// what cannot do without fails.
    QByteArray program;
    QList<QByteArray> environment; ///< "NAME=value" for it.
    QByteArray placeVariable; ///< Of its environment, too: says where somebody signs in.

    bool isPossible() const { return !program.isEmpty(); }
};
