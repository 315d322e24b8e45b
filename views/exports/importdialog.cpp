// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/importdialog.h"

#include "models/exports/curlreader.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/readtext.h"
#include "models/exports/templatefiles.h"
#include "models/platform/plainfile.h"
#include "views/shared/textlabel.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QStringList draggedTexts(const QMimeData &mime)
{
    constexpr qint64 most = 4 * 1024 * 1024;
    if (!mime.hasUrls())
        return {mime.text()};
    QStringList texts;
    for (const QUrl &url : mime.urls()) {
        if (!url.isLocalFile())
            continue;
        const PlainFile file = readPlainFile(url.toLocalFile(), most + 1);
        if (file.problem.isEmpty() && file.bytes.size() <= most)
            texts += QString::fromUtf8(file.bytes);
    }
    return texts;
}

ImportDialog::ImportDialog(const QString &sandbox, const QString &text, QWidget *parent)
    : DialogFrame(parent)
    , m_sandbox(sandbox)
    , m_text(new QPlainTextEdit(this))
    , m_verdict(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_findings(new QListWidget(this))
{
    setObjectName(u"import"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setQuestion(tr("Which request do you want to import?"));
    setConsequence(tr("Paste or drop JSON, a cURL command, or a job with its request. This replaces the current "
                      "content; use Undo to get it back."));
    m_text->setObjectName(u"import.text"_s);
    m_text->setAccessibleName(tr("Text to import"));
    m_text->setMinimumSize(560, 220);
    m_text->setFont(Theme::of(this).font(Theme::Role::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes drops, files too
    m_findings->setObjectName(u"import.findings"_s);
    m_findings->setAccessibleName(tr("Notes"));
    m_findings->setWordWrap(true);
    m_findings->setMaximumHeight(120);
    m_findings->setSelectionMode(QAbstractItemView::NoSelection);
    m_verdict->setSentence(true);
    content()->addWidget(m_text, 1);
    content()->addWidget(m_verdict);
    content()->addWidget(m_findings);
    addCloseButton(tr("Cancel"))->setObjectName(u"import.close"_s);
    m_take = addActionButton(tr("Import"), Button::Kind::Filled);
    m_take->setObjectName(u"import.take"_s);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT imported(m_text->toPlainText()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportDialog::read);
    m_text->setPlainText(text);
    m_text->setFocus();
    read();
}

void ImportDialog::read()
{
    const QString text = m_text->toPlainText();
    const bool empty = text.trimmed().isEmpty();
    QStringList findings;
    QString body = text;
    if (looksLikeCurl(text)) {
        const CurlCommand command = readCurl(text, m_sandbox);
        body = command.body;
        for (const CurlNote &note : command.notes)
            findings += curlNoteText(note);
    }
    const bool bodyless = !empty && body.trimmed().isEmpty();
    const ReadRequest reading = empty || bodyless ? ReadRequest() : readExportRequest(body);
    for (const ReadNote &note : reading.notes)
        findings += readNoteText(note);
    const auto templates = templatesIn(text.toUtf8());
    if (templates)
        findings.clear();
    if (empty)
        m_verdict->setText({});
    else if (templates)
        m_verdict->setText(tr("This file contains %Ln template(s); they will be saved under “Templates”.", nullptr,
                              int(templates->size())));
    else if (bodyless)
        m_verdict->setText(tr("This command contains no request."));
    else if (reading.error)
        m_verdict->setText(tr("The request cannot be parsed; it is imported as is, so you can fix it in the editor. %1")
                               .arg(parseErrorText(*reading.error)));
    else
        m_verdict->setText(findings.isEmpty()
                               ? tr("Everything was recognized.")
                               : tr("The request was recognized; %Ln note(s):", nullptr, int(findings.size())));
    m_verdict->setToken(bodyless || reading.error ? Token::Err : Token::Text);
    m_findings->clear();
    m_findings->addItems(findings);
    m_findings->setVisible(!findings.isEmpty());
    m_take->setBlocked(empty ? tr("Enter or drop some text first.") : bodyless ? m_verdict->text() : QString());
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_text->setPlainText(draggedTexts(*event->mimeData()).value(0));
}

} // namespace exportdesk
