// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/rootaddress.h"

#include <vector>

/// One kind of address: how it is written, and which program leads there, if any.
struct RootScheme {
    RootAddress::Scheme scheme = RootAddress::Scheme::Local;
    QByteArray prefix; ///< "ssh://"
    /// Parts between slashes that name the place, before the path begins.
    int placeParts = 1;
    /// Where the place's files are for the helper; the path of the address goes on from there.
    QByteArray mountPoint = {};
    bool isInContainer = false;
    bool mayBeWhole = false; ///< A place without a path is a root, too.
    bool isAllOfPlaceARoot() const { return mayBeWhole || !mountPoint.isEmpty(); }

    /// Takes the parts of a place into an address. What is wrong with them, as the end of a sentence; empty: nothing.
    QString (*takePlace)(const QList<QByteArray> &parts, RootAddress &address);
    /// What stands behind the prefix, and for people in place of all of it.
    QByteArray (*place)(const RootAddress &address);
    QString (*placeForPeople)(const RootAddress &address);
    /// None: there is no helper.
    QList<QByteArray> (*helperCommand)(const RootAddress &address, const HelperStart &start) = nullptr;
    /// In place of the helper's command, for a person's terminal.
    QList<QByteArray> (*commandByHand)(const RootAddress &address) = nullptr;
    QList<QByteArray> (*checkCommand)(const RootAddress &address) = nullptr;
    /// What a command that is done there begins with. None: a person goes there and has it done with sudo.
    QList<QByteArray> (*enter)(const RootAddress &address, const QByteArray &image) = nullptr;
};

/// Of every kind but a path of this computer.
const std::vector<RootScheme> &rootSchemes();
/// Null for a path of this computer.
const RootScheme *findRootScheme(RootAddress::Scheme scheme);
