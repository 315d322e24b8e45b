// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace exportdesk
{

/// The language of the program: installs our words and Qt's own, and sets how numbers and dates are written.
class Language final : public QObject
{
    Q_OBJECT

public:
    /// Uses it at once, so that what is made next is in that language.
    explicit Language(const QString &code, QObject *parent = nullptr);

    /// "en" or "de"; anything else follows the system, which falls back to English.
    void use(const QString &code);
    QString code() const { return m_code; }

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace exportdesk
