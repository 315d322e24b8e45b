// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The system's variant of the language where it has one (de_AT), else its home.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    return system.language() == wanted.language() ? system : wanted;
}

} // namespace

Language::Language(const QString &code, QObject *parent)
    : QObject(parent)
{
    use(code);
}

void Language::use(const QString &code)
{
    const bool german = code == "de"_L1 || (code != "en"_L1 && QLocale::system().language() == QLocale::German);
    m_code = german ? u"de"_s : u"en"_s;
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English has a catalogue too: it holds the plural forms.
    if (m_ours.load(u":/i18n/exportdesk_"_s + m_code))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed();
}

} // namespace exportdesk
