// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"

namespace cli {

/// scrapazoidctl config: the settings of a profile, and the profiles.
class ConfigCommand : public Command {
public:
    QByteArray name() const override { return "config"; }
    QString words() const override;
    QList<WordOffer> wordOffers() const override;
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    /// A line of `config` and `config show`.
    struct Setting {
        QByteArray key;
        QByteArray value;
        QString origin;
        QString description;
    };

    qsizetype mostWords() const override { return 3; }
    Result<int> run() override;
    void report(JsonWriter &json) override;

    Result<void> act();
    Result<void> list();
    Result<void> show();
    Result<void> print();
    Result<void> change();
    Result<void> unset();
    Result<void> listProfiles();
    Result<void> listPresets();

    Result<void> expectWords(qsizetype count, const QString &usage) const;
    Result<void> resolve();
    QByteArray word(qsizetype index) const { return arguments().positional().value(index); }

    ResolvedTarget m_target;
    QList<Setting> m_settings;
    QStringList m_profiles;
    QStringList m_presets;
};

} // namespace cli
