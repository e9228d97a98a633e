// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profiledialog.h"

#include "cleanup/diagnose/diagnose.h"
#include "config/connectionstring.h"
#include "config/settingkey.h"
#include "config/storekeytext.h"
#include "core/target/schemapresets.h"
#include "gui/profiles/placechooser.h"
#include "gui/profiles/profilecolor.h"
#include "gui/profiles/settingchoices.h"
#include "gui/profiles/settinglabels.h"
#include "gui/profiles/windowwords.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/palette.h"
#include "ui_profiledialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Of a table, a column or a state: what a preset gives.
bool isName(const QByteArray &key)
{
    return key.startsWith("schema.") || key.startsWith("status.");
}

/// An address as the service writes it. No field but its own takes one, and it may hold a password.
bool isAddress(const QString &text)
{
    static const QRegularExpression scheme(u"^\\s*(postgresql|postgres)(\\+[a-z0-9_]+)?://"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch();
}

/// What a field had before somebody pasted into it, or else what it had at first; nothing of what came after can be
/// brought back by undo.
void takeBack(QLineEdit *edit, const QString &first)
{
    edit->undo();
    edit->setText(isAddress(edit->text()) ? first : edit->text());
}
} // namespace

gui::ProfileDialog::ProfileDialog(LiveSession &session, ProfileStore &store, Keychain &keychain,
                                  const std::optional<Profile> &profile, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_store(store)
    , m_keychain(keychain)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
    , m_original(profile.value_or(Profile{}))
    , m_isNew(!profile)
{
    m_ui->setupUi(this);
    setWindowTitle(m_isNew ? tr("New connection") : tr("Connection \"%1\"").arg(m_original.name()));
    m_ui->nameEdit->setText(m_original.name());
    m_ui->nameEdit->setReadOnly(!m_isNew);
    m_ui->nameEdit->setToolTip(m_isNew ? QString() : tr("The name stays: runs and scripts refer to it."));
    addKeys();
    // What scrolls them is the field that has the focus.
    for (QWidget *area : {m_ui->serverArea, m_ui->foldersArea, m_ui->limitsArea, m_ui->schemaArea})
        area->setFocusPolicy(Qt::NoFocus);
    // The form made them before there were any fields.
    setTabOrder(m_lastField, m_ui->testButton);
    setTabOrder(m_ui->testButton, m_ui->cancelButton);
    setTabOrder(m_ui->cancelButton, m_ui->saveButton);
    showBrowsing();
    showPreset();
    m_ui->checks->setCopiesMends(true);
    m_ui->checksArea->setAccessibleName(tr("What the test has found"));
    connectControls();
    // Not the row of tabs: what is typed at once is the name.
    if (m_isNew)
        m_ui->nameEdit->setFocus();
}

gui::ProfileDialog::~ProfileDialog() = default;

void gui::ProfileDialog::addKeys()
{
    for (const SettingKey &key : settingKeys()) {
        if (key.name == schemaPresetKey) {
            addPreset(key, m_ui->schemaLayout);
            continue;
        }
        if (key.isRoot && !m_place)
            askWhereTheFilesAre();
        auto *edit = new QLineEdit(this);
        edit->setText(QString::fromUtf8(key.read(m_original)));
        edit->setToolTip(key.range.isEmpty() ? key.describe() : tr("%1 (%2)").arg(key.describe(), key.range));
        edit->setAccessibleName(key.describe());
        m_fields.insert(key.name, edit);
        m_lastField = edit;
        connect(edit, &QLineEdit::textEdited, this, &ProfileDialog::showPreset);
        QFormLayout *form = m_ui->limitsLayout;
        if (key.name.startsWith("server.") || key.name == "window.color")
            form = m_ui->serverLayout;
        else if (isName(key.name))
            form = m_ui->schemaLayout;
        else if (key.isPath || key.name.endsWith(".prefixes") || key.name.endsWith(".inventory")
                 || key.name.startsWith("helper.") || key.name.startsWith("s3."))
            form = m_ui->foldersLayout;
        if (const QString heading = settingHeading(key.name); !heading.isEmpty())
            addHeading(form, heading);
        auto *label = new QLabel(settingLabel(key.name), this);
        label->setBuddy(edit);
        label->setToolTip(edit->toolTip());
        if (const auto choices = settingChoices(key.name); !choices.isEmpty()) {
            addChoice(label, edit, choices);
            continue;
        }
        if (const auto usual = usualSettings(key.name); !usual.isEmpty()) {
            addUsual(label, edit, usual);
            continue;
        }
        if (!key.isPath) {
            form->addRow(label, edit);
            if (key.name == "server.user")
                addPassword(form);
            if (key.name == "s3.region")
                addStoreKey(form);
            continue;
        }
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *browse = new QPushButton(tr("Browse…"), row);
        browse->setAutoDefault(false);
        browse->setAccessibleName(tr("Browse for: %1").arg(key.describe()));
        layout->addWidget(edit, 1);
        layout->addWidget(browse);
        // An archive is on this computer, or in a bucket, wherever the folders are.
        if (key.isRoot) {
            m_browse << browse;
            m_place->add(edit);
        }
        form->addRow(label, row);
        connect(browse, &QPushButton::clicked, this,
                [this, edit, title = key.describe()] { chooseFolder(edit, title); });
    }
}

/// One of a few: nobody has to know how they are written.
void gui::ProfileDialog::addChoice(QLabel *label, QLineEdit *edit, const QList<std::pair<QString, QString>> &all)
{
    auto *box = new QComboBox(this);
    for (const auto &[title, value] : all) {
        box->addItem(title, value);
        if (const auto color = profileColor(value, box->palette()))
            box->setItemIcon(box->count() - 1, icon(u"dot"_s, *color));
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto show = [box, edit] {
        if (box->findData(edit->text()) < 0) // as the file or an address has it
            box->addItem(edit->text(), edit->text());
        box->setCurrentIndex(box->findData(edit->text()));
    };
    show();
    box->setAccessibleName(edit->accessibleName());
    box->setToolTip(edit->toolTip());
    keepFromWheel(box);
    label->setBuddy(box);
    m_ui->serverLayout->addRow(label, box);
    edit->hide();
    m_lastField = box;
    connect(edit, &QLineEdit::textChanged, box, show);
    connect(box, &QComboBox::activated, edit, [box, edit] { edit->setText(box->currentData().toString()); });
}

/// Anything, but mostly one of these.
void gui::ProfileDialog::addUsual(QLabel *label, QLineEdit *edit, const QList<std::pair<QString, QString>> &all)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, what] : all) {
        box->addItem(value);
        box->setItemData(box->count() - 1, tr("%1: %2").arg(value, what), Qt::ToolTipRole);
        box->setItemData(box->count() - 1, tr("%1: %2").arg(value, what), Qt::AccessibleTextRole);
    }
    const QString entered = edit->text();
    edit->setPlaceholderText(all.first().first);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setLineEdit(edit);
    box->setCompleter(nullptr);
    box->setCurrentIndex(-1);
    edit->setText(entered);
    box->setAccessibleName(edit->accessibleName());
    box->setToolTip(edit->toolTip());
    keepFromWheel(box);
    label->setBuddy(box);
    m_lastField = box;
    m_ui->serverLayout->addRow(label, box);
}

void gui::ProfileDialog::askWhereTheFilesAre()
{
    m_place = new PlaceChooser(this);
    auto *label = new QLabel(tr("The &files are on"), this);
    label->setBuddy(m_place);
    m_ui->foldersLayout->addRow(label, m_place);
    connect(m_place, &PlaceChooser::changed, this, &ProfileDialog::showBrowsing);
}

void gui::ProfileDialog::showBrowsing()
{
    for (QPushButton *browse : m_browse) {
        browse->setEnabled(m_place->isThisComputer());
        browse->setToolTip(m_place->isThisComputer()
                               ? QString()
                               : tr("Only folders of this computer can be looked through: enter the path there."));
    }
}

void gui::ProfileDialog::addPreset(const SettingKey &key, QFormLayout *form)
{
    m_preset = new QComboBox(this);
    m_preset->setObjectName(u"presetBox"_s);
    for (const SchemaPreset &preset : schemaPresets())
        m_preset->addItem(preset.title);
    m_preset->addItem(tr("own names"));
    m_preset->setAccessibleName(key.describe());
    m_preset->setToolTip(key.describe());
    auto *label = new QLabel(settingLabel(key.name), this);
    label->setBuddy(m_preset);
    label->setToolTip(m_preset->toolTip());
    form->addRow(label, m_preset);
    keepFromWheel(m_preset);
    connect(m_preset, &QComboBox::activated, this, &ProfileDialog::takePreset);
}

/// A limit that somebody has set stays theirs; one that came with the names before goes with them.
void gui::ProfileDialog::takePreset(int index)
{
    const SchemaPreset *before = enteredPreset();
    const SchemaPreset *chosen
        = index < static_cast<int>(schemaPresets().size()) ? &schemaPresets()[static_cast<size_t>(index)] : nullptr;
    if (!chosen || chosen == before) {
        showPreset(); // Whoever wants names of their own begins with these.
        return;
    }
    Profile filled = m_original, earlier = m_original;
    apply(*chosen, filled.target);
    apply(before ? *before : schemaPresets().front(), earlier.target);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto key = findSettingKey(field.key());
        if (!key)
            continue;
        const bool isEarlierLimit = field.key() == "stuck.max_execution_time"
            && field.value()->text() == QString::fromUtf8((*key)->read(earlier));
        if (isName(field.key()) || isEarlierLimit)
            field.value()->setText(QString::fromUtf8((*key)->read(filled)));
    }
}

const SchemaPreset *gui::ProfileDialog::enteredPreset() const
{
    Profile named = m_original;
    for (const SettingKey &key : settingKeys()) {
        const QLineEdit *edit = m_fields.value(key.name);
        if (edit && isName(key.name) && !key.write(named, edit->text().toUtf8()))
            return nullptr; // What cannot be a name is nobody's yet.
    }
    return presetOf(named.target.schema);
}

void gui::ProfileDialog::showPreset()
{
    const SchemaPreset *preset = enteredPreset();
    m_preset->setCurrentIndex(preset ? static_cast<int>(preset - schemaPresets().data()) : m_preset->count() - 1);
}

void gui::ProfileDialog::addHeading(QFormLayout *form, const QString &text)
{
    auto *heading = new QLabel(text, this);
    makeHeading(heading);
    heading->setContentsMargins(0, form->rowCount() > 0 ? 8 : 0, 0, 0);
    form->addRow(heading);
}

void gui::ProfileDialog::addPassword(QFormLayout *form)
{
    m_password = addSecret(form, tr("Pass&word"), tr("Password, kept in the desktop's keychain"));
    m_password->setEchoMode(QLineEdit::Password);
}

void gui::ProfileDialog::addStoreKey(QFormLayout *form)
{
    m_storeKeyId
        = addSecret(form, tr("Access key ID"), tr("Object store's access key ID, kept in the desktop's keychain"));
    m_storeSecret = addSecret(form, tr("Secret access key"),
                              tr("Object store's secret access key, kept in the desktop's keychain"));
    m_storeSecret->setEchoMode(QLineEdit::Password);
    for (QLineEdit *edit : {m_storeKeyId, m_storeSecret})
        edit->setToolTip(tr("Used where AWS's own tools would find no credentials: no variables of the environment, no "
                            "token, nothing in ~/.aws."));
}

QLineEdit *gui::ProfileDialog::addSecret(QFormLayout *form, const QString &text, const QString &accessibleName)
{
    auto *label = new QLabel(text, this);
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(m_isNew ? tr("kept in the desktop's keychain") : tr("unchanged"));
    edit->setAccessibleName(accessibleName);
    label->setBuddy(edit);
    form->addRow(label, edit);
    m_lastField = edit;
    return edit;
}

void gui::ProfileDialog::connectControls()
{
    connect(m_ui->urlEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        takeUrl(text);
        m_urlSize = m_ui->urlEdit->text().size();
    });
    connect(m_ui->urlEdit, &QLineEdit::editingFinished, this, &ProfileDialog::hideUrlPassword);
    QList<QLineEdit *> others = m_fields.values();
    others << m_ui->nameEdit << m_password << m_storeKeyId << m_storeSecret;
    for (QLineEdit *edit : std::as_const(others)) {
        // Whole at once was pasted; who types one has ended it when they leave.
        connect(edit, &QLineEdit::textEdited, this, [this, edit, before = qsizetype(0)](const QString &text) mutable {
            if (text.size() > before + 1)
                takeAddressFrom(edit);
            before = edit->text().size();
        });
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { takeAddressFrom(edit); });
    }
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProfileDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

/// An address in a field that is no address's: it goes where it belongs. One that cannot be read stays, to be mended.
bool gui::ProfileDialog::takeAddressFrom(QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    if (!isAddress(text))
        return true;
    const auto parsed = parseConnectionString(text);
    if (!parsed) {
        complain(parsed.error().message);
        return false;
    }
    const QSignalBlocker blocker(edit);
    const auto key = findSettingKey(m_fields.key(edit));
    takeBack(edit,
             key                          ? QString::fromUtf8((*key)->read(m_original))
                 : edit == m_ui->nameEdit ? m_original.name()
                                          : QString());
    takeUrl(text);
    m_ui->banner->say(Banner::Tone::Information,
                      parsed->password.isEmpty()
                          ? tr("The address that was pasted is in the fields of the server.")
                          : tr("The address that was pasted is in the fields of the server; its password goes to the "
                               "keychain."));
    return true;
}

void gui::ProfileDialog::takeUrl(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_ui->banner->clear();
        return;
    }
    const auto parsed = parseConnectionString(text.trimmed());
    if (!parsed) {
        complain(parsed.error().message);
        return;
    }
    Profile filled = m_original;
    filled.target.connection.keywords = parsed->keywords;
    for (const SettingKey &key : settingKeys()) {
        // By which way is no part of an address.
        if (key.name.startsWith("server.") && key.name != "server.via")
            m_fields.value(key.name)->setText(QString::fromUtf8(key.read(filled)));
    }
    m_ui->banner->clear();
    if (parsed->password.isEmpty())
        return;
    m_password->setText(parsed->password);
    // A password does not stay where it can be read.
    if (text.size() > m_urlSize + 1)
        hideUrlPassword();
}

void gui::ProfileDialog::hideUrlPassword()
{
    const auto parsed = parseConnectionString(m_ui->urlEdit->text().trimmed());
    if (!parsed || parsed->password.isEmpty())
        return;
    const QSignalBlocker blocker(m_ui->urlEdit);
    m_ui->urlEdit->clear();
    m_urlSize = 0;
    m_ui->banner->say(Banner::Tone::Information,
                      tr("The address is in the fields below; its password goes to the keychain."));
}

Result<Profile> gui::ProfileDialog::entered()
{
    Profile profile = m_original;
    // Whatever is said of a field may quote it.
    QList<QLineEdit *> fields = m_fields.values();
    fields << m_ui->nameEdit;
    for (QLineEdit *edit : std::as_const(fields)) {
        if (isAddress(edit->text()) && !takeAddressFrom(edit)) {
            showField(edit);
            return tl::unexpected(parseConnectionString(edit->text()).error());
        }
    }
    profile.target.name = m_ui->nameEdit->text().trimmed();
    if (profile.target.name.isEmpty()) {
        showField(m_ui->nameEdit);
        return failure(ErrorKind::Usage,
                       tr("%1 must not be empty: the connection needs a name, such as \"production\".")
                           .arg(placeOf(m_ui->nameEdit, tr("Name"))));
    }
    for (const SettingKey &key : settingKeys()) {
        QLineEdit *edit = m_fields.value(key.name);
        if (!edit)
            continue; // Whose names they are is said by the names.
        // What was not touched is not written back: a folder's name may hold bytes that a field cannot show.
        if (!edit->isModified() && edit->text() == QString::fromUtf8(key.read(m_original)))
            continue;
        // A place that was chosen, and no folder there: none is configured.
        const QString text = key.isRoot && PlaceChooser::isBarePlace(edit->text()) ? QString() : edit->text();
        if (const auto written = key.write(profile, text.toUtf8()); !written) {
            showField(edit);
            // By the names that stand in the window, not in the file.
            const QString place = placeOf(edit, settingLabel(key.name));
            Error error = written.error();
            error.message = text.isEmpty() ? tr("%1 must not be empty: %2.").arg(place, key.describe())
                                           : error.message.replace(QString::fromLatin1(key.name), place);
            return tl::unexpected(error);
        }
    }
    return profile;
}

QString gui::ProfileDialog::placeOf(const QLineEdit *edit, const QString &label) const
{
    const int tab = tabOf(edit);
    return tab < 0 ? label : tr("%1 › %2").arg(m_ui->tabs->tabText(tab), label);
}

int gui::ProfileDialog::tabOf(const QLineEdit *edit) const
{
    for (int tab = 0; tab < m_ui->tabs->count(); ++tab) {
        if (m_ui->tabs->widget(tab)->isAncestorOf(edit))
            return tab;
    }
    return -1;
}

void gui::ProfileDialog::showField(QLineEdit *edit)
{
    if (const int tab = tabOf(edit); tab >= 0)
        m_ui->tabs->setCurrentIndex(tab);
    edit->setFocus();
}

void gui::ProfileDialog::test()
{
    const auto profile = entered();
    if (!profile) {
        complain(profile.error().message);
        return;
    }
    const auto secrets = enteredSecrets();
    if (!secrets) {
        complain(secrets.error().message);
        return;
    }
    m_ui->banner->say(Banner::Tone::Information, tr("Connecting to %1…").arg(profile->target.connection.forPeople()));
    m_ui->testButton->setEnabled(false);
    m_session.wantConnection();
    Target target = toTarget(*profile, *secrets);
    // What the connection in use has from the keychain is meant where nothing else was entered.
    if (secrets->storeKey == ObjectStoreKey() && !m_isNew && m_session.hasTarget())
        target.objectStore.key = m_session.target().objectStore.key;
    m_testing = m_session.start<Findings>(
        this,
        [target](cleanup::Session &session, const cleanup::Context &context) -> Result<Findings> {
            cleanup::Session tried = session.apart(target);
            return cleanup::diagnose(tried, context);
        },
        [this](const Result<Findings> &findings) { onTested(findings); });
}

/// Step by step, as doctor does: server, rights, tables, then each folder and the way there.
void gui::ProfileDialog::onTested(const Result<Findings> &findings)
{
    m_ui->testButton->setEnabled(true);
    // Who has pressed it goes on there: while it could not be pressed the focus went on to another button.
    if (qobject_cast<QPushButton *>(focusWidget()))
        m_ui->testButton->setFocus();
    if (!findings) {
        complain(findings.error().message);
        return;
    }
    Findings shown = *findings;
    for (Finding &finding : shown) {
        if (namesPasswordCommand(finding.label))
            finding.label = tr("The server does not accept this user with this password: correct them in %1. Where "
                               "that is empty, the password comes from PGPASSWORD or from ~/.pgpass.")
                                .arg(placeOf(m_password, tr("Password")));
        finding.mend = inWindowWords(finding.mend, [this](const QByteArray &key) {
            const QLineEdit *edit = m_fields.value(key);
            const QString heading = settingHeading(key), label = settingLabel(key);
            return edit ? placeOf(edit, heading.isEmpty() ? label : tr("%1 › %2").arg(heading, label)) : QString();
        });
    }
    m_ui->checks->setFindings(shown);
    m_ui->tabs->setCurrentWidget(m_ui->checksArea);
    const auto is = [](Finding::State state) { return [state](const Finding &one) { return one.state == state; }; };
    const auto bad = std::find_if(shown.cbegin(), shown.cend(), is(Finding::State::Bad));
    if (bad != shown.cend())
        complain(bad->label);
    else if (std::all_of(shown.cbegin(), shown.cend(), is(Finding::State::Good)))
        m_ui->banner->say(Banner::Tone::Success, tr("Everything is as it should be."));
    else
        m_ui->banner->say(Banner::Tone::Warning, tr("It works. What could be better, or could not be told, is below."));
}

void gui::ProfileDialog::chooseFolder(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, edit->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [edit](const QString &folder) { edit->setText(folder); });
    dialog->open();
}

Result<ProfileSecrets> gui::ProfileDialog::enteredSecrets()
{
    ProfileSecrets secrets{.password = m_password->text(),
                           .storeKey
                           = {.id = m_storeKeyId->text().trimmed(), .secret = m_storeSecret->text().trimmed()}};
    if (secrets.storeKey.isComplete() || secrets.storeKey == ObjectStoreKey())
        return secrets;
    QLineEdit *missing = secrets.storeKey.id.isEmpty() ? m_storeKeyId : m_storeSecret;
    showField(missing);
    return failure(ErrorKind::Usage,
                   tr("%1 is missing: the two halves of a key belong together.")
                       .arg(placeOf(missing, missing == m_storeKeyId ? tr("Access key ID") : tr("Secret access key"))));
}

void gui::ProfileDialog::save()
{
    const auto profile = entered();
    if (!profile) {
        complain(profile.error().message);
        return;
    }
    const auto secrets = enteredSecrets();
    if (!secrets) {
        complain(secrets.error().message);
        return;
    }
    const auto names = m_store.names();
    if (m_isNew && names && names->contains(profile->name())) {
        complain(tr("There is a connection \"%1\" already: choose another name.").arg(profile->name()));
        m_ui->nameEdit->setFocus();
        return;
    }
    if (const auto saved = m_store.save(*profile); !saved) {
        complain(saved.error().message);
        return;
    }
    QList<SecretName::Kind> toKeep;
    if (!secrets->password.isEmpty())
        toKeep << SecretName::Kind::Password;
    if (secrets->storeKey.isComplete())
        toKeep << SecretName::Kind::StoreKey;
    keep(*profile, *secrets, toKeep);
}

void gui::ProfileDialog::keep(const Profile &profile, const ProfileSecrets &secrets,
                              const QList<SecretName::Kind> &toKeep)
{
    if (toKeep.isEmpty()) {
        emit saved(profile, secrets);
        accept();
        return;
    }
    const SecretName name(profile.name(), toKeep.first());
    const bool isKey = name.kind == SecretName::Kind::StoreKey;
    m_keychain.write(name, isKey ? storekey::toText(secrets.storeKey) : secrets.password, this,
                     [this, profile, secrets, isKey, others = toKeep.sliced(1)](const Result<void> &written) {
                         if (written) {
                             keep(profile, secrets, others);
                             return;
                         }
                         emit saved(profile, secrets);
                         m_isNew = false;
                         const QString said = isKey
                             ? tr("The connection is saved and used, but its object store's key is not kept: %1")
                             : tr("The connection is saved and used, but its password is not kept: %1");
                         m_ui->banner->say(Banner::Tone::Warning, said.arg(written.error().message));
                     });
}

void gui::ProfileDialog::complain(const QString &text)
{
    m_ui->banner->say(Banner::Tone::Danger, text);
}
