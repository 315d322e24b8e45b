// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/templatesbutton.h"

#include "models/exports/exportcomposer.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/placeholders.h"
#include "models/exports/requestsecrets.h"
#include "models/exports/timewords.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "views/exports/differencesdialog.h"
#include "views/exports/savetemplatedialog.h"
#include "views/exports/templatesdialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Menus show an & only when it is doubled.
QString inMenu(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

TemplatesButton::TemplatesButton(ExportComposer &composer, ExportTemplates &templates, const PastExports &past,
                                 const DatasetsModel &datasets, const Clock &clock, QWidget *parent)
    : Button(Icon::Template, Button::Kind::Flat, parent)
    , m_composer(composer)
    , m_templates(templates)
    , m_past(past)
    , m_datasets(datasets)
    , m_clock(clock)
    , m_menu(new QMenu(this))
{
    setObjectName(u"composer.templates"_s);
    m_menu->setObjectName(u"composer.templates.menu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TemplatesButton::fillMenu);
    connect(m_menu, &QMenu::aboutToShow, &m_templates, &ExportTemplates::reload);
    connect(&m_templates, &ExportTemplates::changed, m_menu, [this] {
        if (m_menu->isVisible())
            fillMenu();
    });
}

void TemplatesButton::fillMenu()
{
    constexpr int mostNames = 12;
    m_menu->clear();
    for (const ExportTemplate &one : m_templates.all().mid(0, mostNames))
        m_menu->addAction(inMenu(one.name), this, [this, name = one.name] { use(name); });
    if (m_templates.all().isEmpty())
        m_menu->addAction(tr("No templates yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save as template…"), this, &TemplatesButton::openSave);
    m_menu->addAction(tr("All templates…"), this, &TemplatesButton::openAll);
    m_menu->addSeparator();
    m_menu->addAction(tr("Compare with last run…"), this, &TemplatesButton::openDifferences);
}

QDateTime TemplatesButton::now() const
{
    return m_clock.now().toLocalTime();
}

void TemplatesButton::use(const QString &name)
{
    const ExportTemplate *one = m_templates.find(name);
    if (!one)
        return;
    deliver(m_past.filledIn(one->request, now()), this,
            [this, kept = one->name](const FilledRequest &filled) { load(kept, filled); });
}

void TemplatesButton::fillPlaceholders()
{
    deliver(m_past.filledIn(m_composer.request(), now()), this,
            [this, request = m_composer.request()](const FilledRequest &filled) {
                if (!filled.soughtLast || filled.last)
                    return load({}, filled);
                // Without an earlier export, a fix must not open the start: everything would be exported.
                m_composer.load(withDaysFilled(request, now()));
                Q_EMIT reported(tr("No earlier successful export like this is known here. Enter a start time, or clear "
                                   "it to export everything."),
                                true);
            });
}

void TemplatesButton::load(const QString &name, const FilledRequest &filled)
{
    m_composer.load(filled.request);
    if (!name.isEmpty())
        m_used = name;
    QString sentence = name.isEmpty() ? tr("The placeholders are filled in.") : tr("Template “%1” applied.").arg(name);
    if (filled.last)
        sentence += u' '
            + tr("The last successful export is job %1 from %2.")
                  .arg(filled.last->jobId, timeWords(Timestamp::fromMs(filled.last->createdMs)));
    else if (filled.soughtLast)
        sentence += u' '
            + tr("No earlier successful export like this is known here, so no start is set: everything is exported.");
    if (!name.isEmpty() || filled.soughtLast)
        Q_EMIT reported(sentence, filled.soughtLast && !filled.last);
}

void TemplatesButton::openSave()
{
    if (holdsSecret(m_composer.request())) {
        Q_EMIT reported(tr("The request contains a secret, so it was not saved as a template."), true);
        return;
    }
    if (!m_composer.state().repeatedKeys.isEmpty()) {
        Q_EMIT reported(tr("The request contains keys more than once, so it was not saved as a template. Confirm first "
                           "that the last values are meant."),
                        true);
        return;
    }
    auto *dialog = new SaveTemplateDialog(m_templates, m_composer.request(), m_used, now(), window());
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const QString &name, const ExportRequest &request) {
        m_used = name;
        m_templates.save(name, request);
        Q_EMIT reported(tr("Saved as template “%1”.").arg(name), false);
    });
    dialog->open();
}

TemplatesDialog *TemplatesButton::openAll()
{
    auto *dialog = new TemplatesDialog(m_templates, window());
    connect(dialog, &TemplatesDialog::useRequested, this, &TemplatesButton::use);
    connect(dialog, &TemplatesDialog::scheduleRequested, this, [this](const QString &name) {
        if (const ExportTemplate *one = m_templates.find(name))
            Q_EMIT scheduleRequested(one->request, one->name);
    });
    dialog->open();
    return dialog;
}

void TemplatesButton::addTemplates(const QList<ExportTemplate> &added)
{
    openAll()->addTemplates(added);
}

void TemplatesButton::openDifferences()
{
    const ExportRequest request = m_composer.request();
    deliver(m_past.lastInto(request.datasetId), this, [this, request](const PastExports::Found &last) {
        (new DifferencesDialog(request, last, m_composer.checker().facts(), m_datasets, window()))->open();
    });
}

void TemplatesButton::retranslate()
{
    setText(tr("Templates"));
    setToolTip(tr("Saved requests"));
}

} // namespace exportdesk
