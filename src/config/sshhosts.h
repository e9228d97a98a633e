// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The hosts that a configuration of ssh names one by one ("Host files build" is two), with what it includes, in their
/// order; patterns are none. A file that cannot be read names none.
QStringList findSshHosts(const QString &file);

/// Of whoever runs this.
QString sshConfigFile();
