// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profilemenu.h"

#include "config/storekeytext.h"
#include "gui/profiles/containersdialog.h"
#include "gui/profiles/profiledialog.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/question.h"

using namespace Qt::StringLiterals;

gui::ProfileMenu::ProfileMenu(LiveSession &session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
{
    setAccessibleName(tr("Connections"));
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
}

void gui::ProfileMenu::fill()
{
    clear();
    const auto names = m_store.names();
    if (!names) {
        addAction(names.error().message)->setEnabled(false);
        return;
    }
    const QString current = m_session.hasTarget() ? m_session.target().name : QString();
    for (const QString &name : *names) {
        QAction *action = addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] { open(name); });
        action->setCheckable(true);
        action->setChecked(name == current);
    }
    if (!names->isEmpty())
        addSeparator();
    addAction(gui::icon(u"add"_s), tr("New connection…"), this, &ProfileMenu::addProfile);
    QAction *change = addAction(gui::icon(u"settings"_s), tr("Connection settings…"), this, [this] { editCurrent(); });
    addAction(gui::icon(u"storage"_s), tr("Volumes of the container engine…"), this, &ProfileMenu::showContainers);
    QAction *remove = addAction(gui::icon(u"delete"_s), tr("Remove this connection…"), this,
                                [this, current] { askRemove(current); });
    change->setEnabled(names->contains(current));
    remove->setEnabled(names->contains(current));
}

void gui::ProfileMenu::open(const QString &name)
{
    QString wanted = name;
    if (wanted.isEmpty()) {
        const auto standard = m_store.defaultName();
        if (!standard) {
            complain(standard.error().message);
            return;
        }
        wanted = *standard;
    }
    if (wanted.isEmpty())
        return; // No profile yet: the window says so and offers to make one.
    const auto profile = m_store.load(wanted);
    if (profile)
        connectTo(*profile);
    else
        complain(profile.error().message);
}

void gui::ProfileMenu::connectTo(const Profile &profile, const ProfileSecrets &given)
{
    m_asked = profile;
    m_secrets = given;
    m_session.setWaitsFor(
        tr("Waiting for the desktop's keychain, which is asked for the password of %1: unlock it if it "
           "asks you.")
            .arg(profile.name()),
        true);
    askKeychain(given.password.isEmpty() ? SecretName::Kind::Password : SecretName::Kind::StoreKey, ++m_attempt);
}

/// One that has not answered for the password is not asked for a key, too.
void gui::ProfileMenu::askKeychain(SecretName::Kind kind, int attempt)
{
    if (kind == SecretName::Kind::StoreKey && m_secrets.storeKey.isComplete()) {
        choose();
        return;
    }
    m_keychain.read({m_asked->name(), kind}, this, [this, kind, attempt](const Result<QString> &kept) {
        if (attempt != m_attempt)
            return;
        if (kept && kind == SecretName::Kind::Password) {
            m_secrets.password = *kept;
            askKeychain(SecretName::Kind::StoreKey, attempt);
            return;
        }
        if (kept)
            m_secrets.storeKey = storekey::fromText(*kept);
        choose();
    });
}

void gui::ProfileMenu::connectWithoutKeychain()
{
    if (m_asked)
        choose();
}

/// Without a keychain the password file, a service file or trust may do as well.
void gui::ProfileMenu::choose()
{
    ++m_attempt;
    const Profile profile = *std::exchange(m_asked, std::nullopt);
    const ProfileSecrets secrets = std::exchange(m_secrets, {});
    m_color = profile.color;
    m_session.setWaitsFor({});
    emit targetChosen(toTarget(profile, secrets));
}

void gui::ProfileMenu::addProfile()
{
    edit(std::nullopt);
}

void gui::ProfileMenu::editCurrent()
{
    editCurrent({});
}

void gui::ProfileMenu::editCurrent(const QMap<Directory, QByteArray> &roots)
{
    if (!m_session.hasTarget()) {
        addProfile();
        return;
    }
    auto profile = m_store.load(m_session.target().name);
    if (!profile) {
        complain(profile.error().message);
        return;
    }
    for (const auto &[directory, path] : roots.asKeyValueRange())
        (directory == Directory::Screenshots ? profile->target.screenshots : profile->target.downloads).path = path;
    edit(*profile);
}

void gui::ProfileMenu::showContainers()
{
    auto *dialog = new ContainersDialog(m_session, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContainersDialog::rootsWanted, this, [this, dialog](const QMap<Directory, QByteArray> &roots) {
        dialog->accept();
        editCurrent(roots);
    });
    dialog->open();
}

void gui::ProfileMenu::edit(const std::optional<Profile> &profile)
{
    auto *dialog = new ProfileDialog(m_session, m_store, m_keychain, profile, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this, &ProfileMenu::connectTo);
    dialog->open();
}

void gui::ProfileMenu::askRemove(const QString &name)
{
    ask(parentWidget(),
        {.title = tr("Remove connection"),
         .text = tr("Remove the connection \"%1\" and its password from this computer?").arg(name),
         .detail = tr("The database, its files and the history stay as they are."),
         .action = tr("Remove \"%1\"").arg(name)},
        [this, name] {
            if (const auto removed = m_store.remove(name); !removed) {
                complain(removed.error().message);
                return;
            }
            for (const auto kind : {SecretName::Kind::Password, SecretName::Kind::StoreKey})
                m_keychain.remove({name, kind}, this, [](const Result<void> &) {});
            m_color.clear();
            m_session.setTarget(std::nullopt);
        });
}

void gui::ProfileMenu::complain(const QString &text)
{
    tell(parentWidget(), tr("Connection"), text);
}
