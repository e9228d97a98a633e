// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/placechooser.h"

#include "config/sshhosts.h"
#include "core/target/rootscheme.h"
#include "gui/widgets/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
/// A kind of address, as somebody chooses it.
struct Way {
    RootAddress::Scheme scheme;
    const char *title;
    const char *hint;
    const char *example = ""; ///< Of a place that both folders have; empty: there is none, or each has its own.
    const char *placeName = ""; ///< For who cannot see the example.
};

const std::vector<Way> &ways()
{
    using Scheme = RootAddress::Scheme;
    static const std::vector<Way> all{
        {.scheme = Scheme::Local, .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "This computer"), .hint = ""},
        {.scheme = Scheme::Ssh,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "Another computer, by ssh"),
         .hint = QT_TRANSLATE_NOOP("gui::PlaceChooser",
                                   "Keys, agents and jump hosts are those of your own ssh. scrapazoidctl must be "
                                   "installed there."),
         .example = QT_TRANSLATE_NOOP("gui::PlaceChooser", "[user@]host[:port]"),
         .placeName = QT_TRANSLATE_NOOP("gui::PlaceChooser", "Host, as ssh knows it")},
        {.scheme = Scheme::Sudo,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "This computer, with root's rights"),
         .hint = QT_TRANSLATE_NOOP("gui::PlaceChooser",
                                   "For folders that only root may enter. /etc/scrapazoid/helper.conf names them.")},
        {.scheme = Scheme::Pkexec,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "This computer, after an administrator's password"),
         .hint = QT_TRANSLATE_NOOP("gui::PlaceChooser",
                                   "As with root's rights, for whoever sits at it: cron and services cannot be "
                                   "asked.")},
        {.scheme = Scheme::DockerVolume,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "Volumes of containers (Docker)"),
         .hint = QT_TRANSLATE_NOOP("gui::PlaceChooser",
                                   "Each folder is a volume, or a folder in one: docker-volume://NAME. The image that "
                                   "looks after it is helper.image.")},
        {.scheme = Scheme::Docker,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "A container (Docker)"),
         .hint = QT_TRANSLATE_NOOP("gui::PlaceChooser", "scrapazoidctl must be installed in it."),
         .example = QT_TRANSLATE_NOOP("gui::PlaceChooser", "container"),
         .placeName = QT_TRANSLATE_NOOP("gui::PlaceChooser", "Name of the container")},
        {.scheme = Scheme::Kubernetes,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "A pod (Kubernetes)"),
         .hint = QT_TRANSLATE_NOOP("gui::PlaceChooser",
                                   "scrapazoidctl must be installed in it. kubectl goes where it goes by itself."),
         .example = QT_TRANSLATE_NOOP("gui::PlaceChooser", "namespace/pod[:container]"),
         .placeName = QT_TRANSLATE_NOOP("gui::PlaceChooser", "Namespace and name of the pod")},
        {.scheme = Scheme::S3,
         .title = QT_TRANSLATE_NOOP("gui::PlaceChooser", "An object store (S3)"),
         .hint
         = QT_TRANSLATE_NOOP("gui::PlaceChooser",
                             "The bucket has to keep versions. Its server is below; credentials are those of AWS's own "
                             "tools, else the key there."),
         .example = QT_TRANSLATE_NOOP("gui::PlaceChooser", "bucket"),
         .placeName = QT_TRANSLATE_NOOP("gui::PlaceChooser", "Name of the bucket")},
    };
    return all;
}

bool hasCommonPlace(const Way &way)
{
    return *way.example != '\0';
}

std::vector<Way>::const_iterator wayOf(RootAddress::Scheme scheme)
{
    return std::find_if(ways().begin(), ways().end(), [&](const Way &one) { return one.scheme == scheme; });
}

QString prefixOf(RootAddress::Scheme scheme)
{
    const RootScheme *known = findRootScheme(scheme);
    return known ? QString::fromLatin1(known->prefix) : QString();
}
} // namespace

gui::PlaceChooser::PlaceChooser(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_hint(makeProse(this))
    , m_sshHosts(findSshHosts(sshConfigFile()))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind, 0, 0);
    layout->addWidget(m_place, 0, 1);
    layout->addWidget(m_hint, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    makeQuiet(m_hint);
    for (const Way &way : ways())
        m_kind->addItem(tr(way.title));
    m_kind->addItem(tr("Each folder its own place"));
    m_kind->setObjectName(u"placeKindBox"_s);
    for (QComboBox *box : {m_kind, m_place})
        box->setAccessibleName(tr("Where the files are"));
    m_place->setObjectName(u"placeBox"_s);
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *box : {m_kind, m_place})
        keepFromWheel(box);
    follow();
    connect(m_kind, &QComboBox::activated, this, &PlaceChooser::apply);
    connect(m_place, &QComboBox::activated, this, &PlaceChooser::apply);
    connect(m_place->lineEdit(), &QLineEdit::textEdited, this, &PlaceChooser::apply);
    setFocusProxy(m_kind);
}

void gui::PlaceChooser::add(QLineEdit *address)
{
    m_addresses << address;
    connect(address, &QLineEdit::textChanged, this, &PlaceChooser::follow);
    follow();
}

bool gui::PlaceChooser::isBarePlace(const QString &text)
{
    const auto isPrefix = [&](const Way &way) { return !text.isEmpty() && text == prefixOf(way.scheme); };
    return std::any_of(ways().begin(), ways().end(), isPrefix)
        || (text.contains("://"_L1) && !RootAddress::parse(text.toUtf8()) && RootAddress::parse(text.toUtf8() + "/x"));
}

bool gui::PlaceChooser::isThisComputer() const
{
    return m_kind->currentIndex() == 0;
}

void gui::PlaceChooser::follow()
{
    if (m_isApplying)
        return;
    std::optional<RootAddress> common;
    bool isCommon = true;
    bool isChosen = false;
    for (QLineEdit *field : m_addresses) {
        isChosen = isChosen || isBarePlace(field->text());
        if (field->text().isEmpty() || isBarePlace(field->text()))
            continue;
        const auto address = RootAddress::parse(field->text().toUtf8());
        if (!address)
            return; // still being written
        if (address->scheme != RootAddress::Scheme::DockerVolume)
            m_paths[field] = QString::fromUtf8(address->path);
        const bool isSame = !common || common->place() == address->place()
            || (common->scheme == address->scheme && !hasCommonPlace(*wayOf(address->scheme)));
        isCommon = isCommon && isSame;
        common = *address;
    }
    if (isChosen && !common)
        return;
    const auto way = wayOf(common ? common->scheme : RootAddress::Scheme::Local);
    m_kind->setCurrentIndex(static_cast<int>((isCommon ? way : ways().end()) - ways().begin()));
    showPlace();
    if (isCommon && common && hasCommonPlace(*way))
        m_place->setEditText(QString::fromUtf8(common->place()).sliced(prefixOf(way->scheme).size()));
    else if (!m_place->hasFocus())
        m_place->setEditText({});
}

void gui::PlaceChooser::apply()
{
    const auto index = static_cast<size_t>(m_kind->currentIndex());
    if (index < ways().size()) {
        const Way &way = ways()[index];
        const QString prefix = prefixOf(way.scheme);
        const QString place = hasCommonPlace(way) ? m_place->currentText().trimmed() : QString();
        const QScopedValueRollback applying(m_isApplying, true);
        for (QLineEdit *field : m_addresses) {
            // A volume is a place and has no path that could stay.
            if (way.scheme != RootAddress::Scheme::DockerVolume)
                field->setText(prefix + place + m_paths.value(field));
            else if (!field->text().startsWith(prefix))
                field->setText(prefix);
        }
    }
    showPlace();
}

void gui::PlaceChooser::showPlace()
{
    const auto index = static_cast<size_t>(m_kind->currentIndex());
    const Way *way = index < ways().size() ? &ways()[index] : nullptr;
    const bool hasPlace = way && hasCommonPlace(*way);
    m_place->setVisible(hasPlace);
    // Not while somebody writes in it.
    if (hasPlace && m_place->accessibleName() != tr(way->placeName)) {
        const QString text = m_place->currentText();
        m_place->clear();
        if (way->scheme == RootAddress::Scheme::Ssh)
            m_place->addItems(m_sshHosts);
        m_place->setEditText(text);
        m_place->lineEdit()->setPlaceholderText(tr(way->example));
        m_place->setAccessibleName(tr(way->placeName));
    }
    const QString hint = way && *way->hint ? tr(way->hint) : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    emit changed();
}
