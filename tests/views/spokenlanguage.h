// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace exportdesk::kit
{

/// The program's own catalogue of a language ("de", "en") while it lives; needs exportdesk_translations.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &code)
    {
        QLocale::setDefault(QLocale(code));
        if (m_words.load(QStringLiteral(":/i18n/exportdesk_") + code))
            QCoreApplication::installTranslator(&m_words);
        else
            qFatal("no catalogue of %s", qPrintable(code));
    }
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QTranslator m_words;
};

} // namespace exportdesk::kit
