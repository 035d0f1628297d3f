"""How Spanish-speaking employers put things; folded: no accents, and ``ñ`` is ``n``."""

from __future__ import annotations

from afterword.core.reading.cues import Cue, Phrases

# A phrase a line is easier to read and to sort than what a formatter makes of it.
# fmt: off
PHRASES: Phrases = {
    Cue.JOB: (
        (1, r"(puesto|vacante|candidat\w*|seleccion|recursos humanos|rrhh|oferta de empleo|curriculum|cv|contratacion|practicas|posicion|talento)"),
    ),
    Cue.APPLIED: (
        (2, r"(tu|su|de tu|de su) (candidatura|solicitud|postulacion|inscripcion)"),
        (2, r"(candidatura|postulacion|proceso de seleccion) (para|al|a la|de|como)"),
        (1, r"(para|al|del|el) (el )?(puesto|la posicion|la vacante|vacante) (de|como)"),
        (1, r"(tu|su) (perfil|interes|cv|curriculum|experiencia)"),
    ),
    Cue.INTERVIEW: ((2, r"(entrevistas?|entrevistar\w*)"),),
    Cue.TALK: ((1, r"(videollamada|llamada|reunion|charla|conocerte|conocerle|conversacion|cita|hablar|cafe)"),),
    Cue.ASK: (
        (2, r"(tu|su|cual es tu|cual es su|indica\w*|dinos|diganos) ~3 disponibilidad"),
        (2, r"(te|le) ~1 (vendria|viene|venga|iria|va|conviene|encaja|parece) ~3 (bien|mejor|el|a las)?"),
        (2, r"(estas|esta|estarias|estaria|podrias|podria|puedes|puede|tienes) (disponible|libre|hueco|el|venir|conectarte|reunirte|un hueco|hacer)"),
        (2, r"(elige|elija|escoge|escoja|reserva|reserve|selecciona|seleccione|elegir|reservar) ~5 (hora\w*|hueco|fecha|franja|cita|horario)"),
        (2, r"(que|cual|cuando) ~5 (prefieres|prefiere|vendria|viene mejor|conviene|puedes|podrias)"),
        (2, r"(siguientes|estos|estas|varios|posibles) (horarios|huecos|fechas|franjas|opciones)"),
        (2, r"(queremos|nos gustaria|quisieramos|encantaria|me gustaria|queriamos) ~4 (conocerte|conocerle|entrevistarte|entrevistarle|invitarte|invitarle|hablar|charlar|concertar|tener)"),
    ),
    Cue.FIXED: (
        (3, r"(confirm\w*) ~8 (entrevista|cita|reunion|videollamada|llamada|hora)"),
        (3, r"(entrevista|reunion|videollamada|llamada|cita) ~6 (queda|esta|sera|tendra|ha quedado|es|se celebrara|ha sido) ~4 (confirmad\w*|lugar|el|programad\w*|agendad\w*|fijad\w*|a las)?"),
        (3, r"(queda|quedamos|quedo) ~3 (confirmad\w*|el|para|en|asi|agendad\w*|fijad\w*)"),
        (3, r"(tendra lugar|se celebrara|te esperamos|le esperamos|nos vemos|hablamos el)"),
        (2, r"(recordatorio|recordarte|recordamos) ~6 (entrevista|cita|reunion|llamada)?"),
        (1, r"(fecha|hora|lugar|cuando|donde|entrevistadores?|participantes) ?:"),
        (2, r"(te entrevistara\w*|hablaras con|le entrevistara\w*|conoceras a)"),
    ),
    Cue.MOVE: (
        (3, r"(aplaz\w*|pospon\w*|pospuest\w*|reprogram\w*|cambi(o|ar|amos|ado) ~3 (hora|fecha|entrevista|dia|horario)|adelant\w*|retras\w*|mover ~3 (entrevista|reunion|cita|la)|pasamos (al|a la|para))"),
        (3, r"(nuev[ao]|otr[ao]) (fecha|hora|hueco|horario|dia|cita)"),
        (2, r"(en lugar de|en vez de)"),
    ),
    Cue.CANCEL: (
        (3, r"(cancel\w*|anul\w*|suspend\w*|no (podra|podremos|va a) (celebrarse|tener lugar|hacer|realizar\w*))"),
    ),
    Cue.PAST: (
        (2, r"(gracias|agradec\w*) ~9 (entrevista|tiempo|conversacion|charla|visita|reunion|dedicado|venir|asistir)"),
        (2, r"(tras|despues de|en|desde) (la|nuestra|tu|su) ~2 (entrevista|charla|conversacion|reunion|visita)"),
        (2, r"(encantados?|encanto|placer|gusto) ~3 (de )?(conocerte|conocerle|hablar|charlar)"),
    ),
    Cue.OFFER: (
        (3, r"(encantad\w*|alegr\w*|placer|complace|satisfaccion|queremos|nos gustaria) ~6 (ofrecerte|ofrecerle|ofrecer|que te unas|que formes parte|que se una|contratarte|incorporarte|incorporarle|incorpores)"),
        (3, r"(carta (de )?oferta|oferta (de trabajo|laboral|formal|de empleo) (para|adjunt\w*|que|como)|contrato (de trabajo|laboral|adjunto)|el puesto es tuyo|has sido seleccionad\w*|ha sido seleccionad\w*|oferta de incorporacion|propuesta (de contrato|economica))"),
        (2, r"(enhorabuena|felicidades|felicitarte|bienvenid\w*)"),
    ),
    Cue.REJECT: (
        (3, r"(hemos (decidido|optado|elegido)|decidimos|optado por|seguimos|continuaremos|seguiremos) ~6 (otr[ao]s?|no continuar|no seguir) ?(candidat\w*|perfil\w*|personas?|candidaturas?)?"),
        (3, r"(no) ~3 (has|ha|hemos|podemos|podremos|continuar\w*|seguir\w*|avanzar\w*) ~6 (sido seleccionad\w*|seleccionad\w*|adelante|avanzar|continuar|ofrecerte|proceso|tu candidatura|su candidatura|elegid\w*|superado)"),
        (3, r"(otr[ao]|otr[ao]s) (candidat\w*|perfil\w*|candidaturas?) ~8 (mas|mejor|que|cuy\w*|ajust\w*|encaj\w*)"),
        (3, r"(puesto|vacante|posicion|proceso) ~5 (cubiert\w*|cerrad\w*|cancelad\w*|paralizad\w*|congelad\w*|suspendid\w*|ocupad\w*)"),
        (3, r"(descartad\w*|descartar tu|desestimad\w*|no continua\w*)"),
        (2, r"(dese\w*|mucha suerte|mucho exito|exitos?) ~6 (suerte|exito|futuro|busqueda|proyectos?|profesional\w*)?"),
        (1, r"(lamentablemente|desafortunadamente|lament\w*|sentimos|por desgracia)"),
    ),
    Cue.TASK: (
        (3, r"(prueba (tecnica|practica|escrita|de)|ejercicio|caso practico|test (online|tecnico|de)|cuestionario|reto tecnico|evaluacion (online|tecnica)|prueba)"),
        (2, r"(complet\w*|realiz\w*|entreg\w*|envi\w*|rellen\w*|resolv\w*|hacer) ~6 (prueba|ejercicio|test|cuestionario|caso|solucion|repositorio|reto)"),
    ),
    Cue.STATUS: (
        (3, r"(sigue|seguimos|estamos|continua|todavia|aun) ~4 (en proceso|revisando|valorando|en curso|evaluando|entrevistando|en revision|pendiente\w*|estudiando)"),
        (3, r"(diremos algo|informaremos|contactaremos|daremos (una )?respuesta|comunicaremos|tendremos (una )?(decision|respuesta)|tendras noticias|avisaremos|decision) ~9 (antes|semana|proxim\w*|dias|pronto|cuanto antes|el|finales|principios|en cuanto)"),
        (2, r"(paciencia|tardar|retras\w*|novedades)"),
    ),
    Cue.RECEIVED: (
        (3, r"(hemos recibido|recibimos|recibida|confirmamos la recepcion|acuse de recibo) ~6 (candidatura|solicitud|cv|curriculum|postulacion|inscripcion)?"),
        (3, r"(gracias) ~4 (por )?(tu|su|enviar|inscribirte|postular\w*|aplicar) ?(candidatura|solicitud|interes|postulacion)?"),
        (3, r"(candidatura|solicitud) ~5 (recibida|registrada|ha sido|se ha)"),
        (2, r"(revisaremos|valoraremos|estudiaremos|analizaremos|revisar) ~6"),
    ),
    Cue.REPLY: (
        (2, r"(gracias) ~4 (tu|su|por el|por tu|por su) ~1 (mensaje|correo|respuesta|nota|email)"),
        (2, r"(expectativas salariales|pretensiones|preaviso|documentacion|titulo\w*|referencias|dni|nie|gastos|reembols\w*|tu pregunta|su pregunta)"),
        (2, r"(enviar\w*|envianos|mandar\w*|adjunt\w*|facilit\w*|necesitamos) ~6 (documentacion|titulo\w*|referencias|copia|certificad\w*|dni|datos)"),
    ),
    Cue.OUTREACH: (
        (3, r"(he visto|hemos visto|vi|encontre|encontrado|he encontrado|revisando) (tu|su) (perfil|cv|curriculum)|(tu|su) perfil ~4 (llamado la atencion|encaja|interes\w*|gustado mucho y estamos)"),
        (3, r"(estarias|estaria|estas|esta) ~2 (abiert\w*|interesad\w*|escuchando|en busqueda|buscando)"),
        (2, r"(oportunidad|nuestro cliente|uno de nuestros clientes|mi cliente|buscamos|estamos buscando)"),
    ),
    Cue.AUTO: (
        (3, r"(fuera de la oficina|de vacaciones|estoy ausente|estare ausente|de baja|ausencia)"),
        (3, r"(respuesta automatica|mensaje automatico|ya no trabaj\w*)"),
        (2, r"(vuelvo|regreso|de vuelta|me incorporo|para urgencias|en caso de urgencia|hemos recibido tu mensaje|hemos recibido su mensaje|lo antes posible)"),
    ),
    Cue.BULK: (
        (3, r"(darse de baja|darte de baja|newsletter|boletin|alertas? de empleo|nuevas ofertas|ofertas de empleo para|inscribete ya|webinar|descuento)"),
        (2, r"(encuesta|valora tu|codigo de verificacion|contrasena)"),
    ),
    Cue.ELSEWHERE: (
        (3, r"(gimnasio|entrenador\w*|entrenamiento|nutricionista)"),
        (3, r"(dentista|medic\w*|doctor|doctora|dra|clinica|consulta|vacun\w*|paciente|centro de salud|revision|fisio\w*|peluqueria|hospital)"),
        (3, r"(entrega|paquete|pedido|envio|tecnico a domicilio|taller|itv|instalacion|caldera|mensajeria)"),
        (3, r"(prestamo|credito|hipoteca|banco|seguro|alquiler|piso|vivienda|inquilino|casero|inmobiliaria|compartir piso|fianza)"),
        (3, r"(podcast|periodista|estudio de mercado|embajada|visado|colegio|ayuntamiento|matricula|guarderia|adopcion|asociacion|curso)"),
    ),
    Cue.OBSERVER: ((3, r"(mucha suerte con la entrevista|que tal (la entrevista|fue)|suerte manana|cruzo los dedos)"),),
    Cue.OLD: (
        (2, r"(inicialmente|previst\w*|anterior|en lugar|original\w*|no puedo|imposible|cancel\w*|ya no|aplaz\w*)"),
    ),
    Cue.DEADLINE: ((2, r"(antes del?|hasta|plazo|a mas tardar|fecha limite|como tarde)"),),
    Cue.LATER: ((2, r"(si|en caso de|en su caso|posteriormente|mas adelante)"),),
}
# fmt: on
