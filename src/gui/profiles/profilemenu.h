// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/keychain.h"
#include "config/profilestore.h"
#include "gui/session/livesession.h"

#include <QMenu>

namespace gui {

/// The chooser of connections: every profile in the configuration file, and what can be done with them. Reads the file
/// each time it is opened, so that profiles made on the command line are there, too.
class ProfileMenu : public QMenu {
    Q_OBJECT

public:
    explicit ProfileMenu(LiveSession &session, QWidget *parent);

    /// Connects to a profile, the default one where `name` is empty; says so where there is none by that name.
    void open(const QString &name);
    /// The keychain is not waited for any more: without what it keeps.
    void connectWithoutKeychain();
    void addProfile();
    void editCurrent();
    /// What volumes a container engine has: one of them may be where the service's files lie.
    void showContainers();
    /// The same with these folders filled in.
    void editCurrent(const QMap<Directory, QByteArray> &roots);

    /// Of the connection that was chosen last; see Profile.
    const QString &color() const { return m_color; }

signals:
    /// With the secrets that the keychain had.
    void targetChosen(const Target &target);

private:
    void fill();
    void edit(const std::optional<Profile> &profile);
    void askRemove(const QString &name);
    /// With what is `given`; the keychain is asked for the rest.
    void connectTo(const Profile &profile, const ProfileSecrets &given = {});
    /// `kind` is the next to be asked for.
    void askKeychain(SecretName::Kind kind, int attempt);
    void choose();
    void complain(const QString &text);

    LiveSession &m_session;
    ProfileStore m_store;
    Keychain m_keychain;
    QString m_color;
    std::optional<Profile> m_asked; ///< For which the keychain has been asked.
    ProfileSecrets m_secrets; ///< Of that one, as far as they are known.
    int m_attempt = 0; ///< Counts choices: the keychain may answer for one that has been given up.
};

} // namespace gui
