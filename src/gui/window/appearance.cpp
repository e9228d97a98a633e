// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appearance.h"

#include "gui/settings.h"
#include "gui/widgets/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {
const QString themeKey = u"window/theme"_s;
const QString languageKey = u"window/language"_s;
const QString ofTheDesktop = u"system"_s;

/// Those that translations/ has a file of, in the order of their own names.
constexpr const char *languages[]{"de", "en", "es", "fr", "zh_CN"};

/// What Qt writes on the buttons that every dialog has. Its own translations are a package of their own, which is not
/// everywhere; so they are in ours, where Qt looks them up.
[[maybe_unused]] constexpr const char *buttonsOfQt[]{QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
                                                     QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
                                                     QT_TRANSLATE_NOOP("QPlatformTheme", "Save")};

QString ownName(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}
} // namespace

gui::Appearance::Appearance(QMenu &menu, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addThemes(*menu.addMenu(tr("&Theme")));
    addLanguages(*menu.addMenu(tr("&Language")));
}

QString gui::Appearance::theme()
{
    return windowSettings().value(themeKey, ofTheDesktop).toString();
}

QLocale gui::Appearance::locale()
{
    const QString language = windowSettings().value(languageKey, ofTheDesktop).toString();
    const QLocale desktop = QLocale::system();
    if (language == ofTheDesktop || QLocale(language).language() == desktop.language())
        return desktop;
    return QLocale(language);
}

void gui::Appearance::addThemes(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const std::pair<QString, QString> themes[]{
        {ofTheDesktop, tr("As the &desktop")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("Da&rk")}};
    for (const auto &[theme, title] : themes) {
        QAction *action = group->addAction(menu.addAction(title));
        action->setCheckable(true);
        action->setChecked(theme == Appearance::theme());
        connect(action, &QAction::triggered, this, [theme = theme] {
            windowSettings().setValue(themeKey, theme);
            applyTheme(theme);
        });
    }
}

void gui::Appearance::addLanguages(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &language, const QString &title) {
        QAction *action = group->addAction(menu.addAction(title));
        action->setCheckable(true);
        action->setChecked(language == windowSettings().value(languageKey, ofTheDesktop).toString());
        connect(action, &QAction::triggered, this, [this, language] { chooseLanguage(language); });
    };
    add(ofTheDesktop, tr("As the &desktop"));
    menu.addSeparator();
    for (const char *language : languages)
        add(QString::fromLatin1(language), ownName(QString::fromLatin1(language)));
}

void gui::Appearance::chooseLanguage(const QString &language)
{
    windowSettings().setValue(languageKey, language);
    auto *box = new QMessageBox(QMessageBox::Information, tr("Language"),
                                tr("The console speaks the other language from its next start on."), QMessageBox::Ok,
                                m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
