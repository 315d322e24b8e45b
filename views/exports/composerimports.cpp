// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/composerimports.h"

#include "models/choices/fieldtreemodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/requesttext.h"
#include "models/exports/selectionedits.h"
#include "models/exports/templatefiles.h"
#include "models/incoming/incomingtext.h"
#include "views/choices/fieldtreeview.h"
#include "views/exports/composerform.h"
#include "views/exports/composerside.h"
#include "views/exports/eventssection.h"
#include "views/exports/fieldspane.h"
#include "views/exports/fieldssection.h"
#include "views/exports/importdialog.h"
#include "views/exports/templatesbutton.h"
#include "views/incoming/droppedfile.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ComposerImports::ComposerImports(QWidget &page, const Parts &parts)
    : QObject(&page)
    , m_page(page)
    , m_parts(parts)
{
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    FieldsPane &fields = parts.form.fields().pane();
    FieldsPane &events = parts.form.events().pane();
    for (FieldsPane *pane : {&fields, &events})
        connect(&pane->tree(), &FieldTreeView::listReceived, this,
                [this, pane](const QString &text) { receiveText(text, *pane); });
    connect(&parts.side, &ComposerSide::otherTextPasted, this,
            [this, &fields](const QString &text) { receiveText(text, fields); });
}

IncomingContext ComposerImports::context(const FieldsPane &pane) const
{
    IncomingContext context{m_target, {}};
    if (const FieldTree tree = pane.fields().tree(); !tree.isEmpty())
        context.fields.isKnown = [tree](const QString &path) { return tree.match(path) != FieldTree::Match::Unknown; };
    return context;
}

void ComposerImports::openImport(const QString &text)
{
    auto *dialog = new ImportDialog(context(m_parts.form.fields().pane()), text, &m_page);
    connect(dialog, &ImportDialog::taken, this, &ComposerImports::take);
    connect(dialog, &ImportDialog::credentialBrought, this, &ComposerImports::credentialBrought);
    dialog->open();
}

bool ComposerImports::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever leaves the page has read it, and probably imports the credential where it belongs.
    if (watched == &m_page && event->type() == QEvent::Hide && !event->spontaneous() && m_refusal)
        m_parts.messages.remove(u"message"_s);
    if (watched != &m_page || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    if (!drag->mimeData()->hasText() && !drag->mimeData()->hasUrls())
        return false;
    drag->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        receive(*drag->mimeData());
    return true;
}

void ComposerImports::receive(const QMimeData &mime)
{
    QStringList texts;
    for (const DroppedFile &file : droppedFiles(mime)) {
        if (file.bytes.size() <= droppedFileLimit)
            texts += decodedText(file.bytes);
    }
    QList<ExportTemplate> templates;
    bool anyTemplates = false;
    for (const QString &text : texts) {
        if (const auto found = templatesIn(withoutSecrets(text).toUtf8())) {
            templates += *found;
            anyTemplates = true;
        }
    }
    if (anyTemplates)
        m_parts.templates.addTemplates(templates);
    else if (texts.isEmpty())
        Q_EMIT reported(tr("Only text files up to 4\u00a0MB can be dropped here."), true);
    else
        receiveText(texts.first(), m_parts.form.fields().pane());
}

void ComposerImports::receiveText(const QString &text, FieldsPane &pane)
{
    const Incoming incoming = recognize(text, context(pane));
    const bool takesNothing = !incoming.hasRequest() && incoming.segments.isEmpty() && incoming.fields.isEmpty();
    if (incoming.isCredential() || (takesNothing && !incoming.secrets.isEmpty()))
        return refuse(incoming, text);
    if (incoming.kind == Incoming::Kind::Fields)
        return addFields(pane, incoming.fields);
    openImport(text);
}

void ComposerImports::take(const Incoming &incoming, int choice, const QString &text)
{
    m_parts.messages.remove(u"message"_s); // why an earlier text was refused
    if (incoming.kind == Incoming::Kind::Templates) {
        if (const auto templates = templatesIn(text.toUtf8()))
            m_parts.templates.addTemplates(*templates);
    } else if (incoming.hasRequest()) {
        RequestText(m_parts.composer).importText(incoming.requests.value(choice).json);
    } else if (!incoming.fields.isEmpty()) {
        addFields(m_parts.form.fields().pane(), incoming.fields);
    } else if (!incoming.segments.isEmpty()) {
        addSegments(incoming.segments);
    } else if (!incoming.jobId.isEmpty()) {
        Q_EMIT jobRequested(incoming.jobId);
    }
}

void ComposerImports::addFields(FieldsPane &pane, const QStringList &fields)
{
    pane.addFields(fields);
    Q_EMIT reported(tr("%Ln field(s) from the list selected.", nullptr, int(fields.size())), false);
}

void ComposerImports::addSegments(const QList<SegmentChoice> &segments)
{
    QList<SegmentChoice> all = m_parts.composer.request().segments;
    int added = 0;
    for (const SegmentChoice &segment : segments) {
        const bool known = std::any_of(all.begin(), all.end(),
                                       [&segment](const SegmentChoice &other) { return other.key() == segment.key(); });
        if (!known) {
            all += segment;
            ++added;
        }
    }
    SelectionEdits(m_parts.composer).setSegments(all);
    Q_EMIT reported(tr("%Ln segment(s) added.", nullptr, added), false);
}

void ComposerImports::refuse(const Incoming &incoming, const QString &text)
{
    const QString sentence = incoming.isCredential() ? incomingText(incoming) : secretsText(incoming);
    auto *bar = new MessageBar(MessageBar::Severity::Warning, sentence + u' ' + tr("Nothing was imported."));
    bar->setObjectName(u"composer.told"_s);
    if (incoming.isCredential()) {
        Button *import = bar->addButton(tr("Import in Connections"));
        import->setObjectName(u"composer.credential"_s);
        connect(
            import, &QPushButton::clicked, this,
            [this, text] {
                m_parts.messages.remove(u"message"_s);
                Q_EMIT credentialBrought(text.toUtf8());
            },
            Qt::QueuedConnection);
    }
    m_refusal = bar;
    m_parts.messages.push(bar, u"message"_s);
}

} // namespace exportdesk
