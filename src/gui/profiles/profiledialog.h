// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/keychain.h"
#include "config/profilestore.h"
#include "core/base/finding.h"
#include "gui/session/livesession.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
struct SchemaPreset;
struct SettingKey;

namespace gui {

class PlaceChooser;

namespace Ui {
class ProfileDialog;
}

/// One connection: server, folders, thresholds, names of tables and columns. Every value is read, checked and written
/// by its key in config, so that the file, the command line and this dialog accept the same.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    /// Without a profile: a new one.
    ProfileDialog(LiveSession &session, ProfileStore &store, Keychain &keychain, const std::optional<Profile> &profile,
                  QWidget *parent);
    ~ProfileDialog() override;

signals:
    /// `secrets`: what was entered of them.
    void saved(const Profile &profile, const ProfileSecrets &secrets);

private:
    void addKeys();
    void addHeading(QFormLayout *form, const QString &text);
    void addPassword(QFormLayout *form);
    /// Of the object store: the two fields of its key.
    void addStoreKey(QFormLayout *form);
    QLineEdit *addSecret(QFormLayout *form, const QString &label, const QString &accessibleName);
    void addPreset(const SettingKey &key, QFormLayout *form);
    /// Fills the fields with what the preset says.
    void takePreset(int index);
    /// Whose names stand in the fields; nullptr: somebody's own.
    const SchemaPreset *enteredPreset() const;
    /// Says whose names stand in the fields.
    void showPreset();
    void connectControls();
    /// What the fields say. Errors: Usage, with the field in question focused.
    Result<Profile> entered();
    /// What stands in their fields. Errors: Usage, with the field of the missing half of a key focused.
    Result<ProfileSecrets> enteredSecrets();
    /// Keeps in the keychain what of them is not kept yet, then closes; what cannot be kept is said.
    void keep(const Profile &profile, const ProfileSecrets &secrets, const QList<SecretName::Kind> &toKeep);
    /// Where a field stands, for people: "Schema › Table".
    QString placeOf(const QLineEdit *edit, const QString &label) const;
    /// -1: on none.
    int tabOf(const QLineEdit *edit) const;
    /// Opens its tab and gives it the focus.
    void showField(QLineEdit *edit);
    void takeUrl(const QString &text);
    /// False where there is an address that cannot be read.
    bool takeAddressFrom(QLineEdit *edit);
    void hideUrlPassword();
    void test();
    void onTested(const Result<Findings> &findings);
    void addChoice(QLabel *label, QLineEdit *edit, const QList<std::pair<QString, QString>> &all);
    void addUsual(QLabel *label, QLineEdit *edit, const QList<std::pair<QString, QString>> &all);
    void askWhereTheFilesAre();
    void showBrowsing();
    void chooseFolder(QLineEdit *edit, const QString &title);
    void save();
    void complain(const QString &text);

    LiveSession &m_session;
    ProfileStore &m_store;
    Keychain &m_keychain;
    std::unique_ptr<Ui::ProfileDialog> m_ui;
    Profile m_original;
    bool m_isNew;
    QMap<QByteArray, QLineEdit *> m_fields; ///< By key.
    QWidget *m_lastField = nullptr; ///< In the order in which they were made.
    QLineEdit *m_password = nullptr;
    QLineEdit *m_storeKeyId = nullptr;
    QLineEdit *m_storeSecret = nullptr;
    PlaceChooser *m_place = nullptr;
    QList<QPushButton *> m_browse; ///< Of the folders.
    QComboBox *m_preset = nullptr; ///< One of schemaPresets, or somebody's own, which is the last.
    QPointer<jobs::JobBase> m_testing;
    qsizetype m_urlSize = 0; ///< Of the address before its last change: what grows at once was pasted.
};

} // namespace gui
